import { type Article, clipText } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import type { Choice } from './choice.js';
import { Names } from './names.js';
import { stemOf, type Vocabulary } from './terms.js';

/** Gives the terms of a candidate that name somebody whom another sentence of the summary has to introduce. */
export type Needs = (candidate: Candidate) => readonly number[];

/**
 * Tells which names a candidate gives in short ("Holm said …") that a sentence before it gave in full. A name that no
 * candidate can introduce is not asked for. An article is read when the first of its sentences is asked about.
 * @param all every sentence of the articles, in order
 * @param candidates those that may be chosen
 */
export function needsIn(
  all: readonly Candidate[],
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Needs {
  const known = new Map<Article, ReadonlyMap<number, readonly number[]>>();
  return ({ article, index }) => {
    let needs = known.get(article);
    if (!needs) {
      needs = read(article, all, candidates, vocabulary);
      known.set(article, needs);
    }
    return needs.get(index) ?? [];
  };
}

/** The first sentence of a choice that names somebody whom no other of it introduces; answers aside, and what they answer. */
export function notIntroduced({ sentences, answers }: Choice, needs: Needs): Candidate | null {
  const fixed = new Set([...answers.keys(), ...answers.values()]);
  const isIntroduced = (one: Candidate, term: number) =>
    sentences.some(
      (other) =>
        other !== one &&
        other.terms.includes(term) &&
        !needs(other).includes(term) &&
        (other.article !== one.article || other.index < one.index),
    );
  const isUnknown = (one: Candidate) =>
    !fixed.has(one) && needs(one).some((term) => !isIntroduced(one, term));
  return sentences.find(isUnknown) ?? null;
}

function read(
  article: Article,
  all: readonly Candidate[],
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Map<number, readonly number[]> {
  const eligible = new Set(candidates.filter((one) => one.article === article && one.whole));
  const names = new Names();
  const introduced = new Set<string>();
  const needs = new Map<number, readonly number[]>();
  for (const candidate of all) {
    if (candidate.article !== article) continue;
    const { full, short } = names.read(clipText(candidate));
    const wanted = short.filter((name) => introduced.has(name));
    if (wanted.length > 0)
      needs.set(
        candidate.index,
        wanted.map((name) => vocabulary.numberOf(stemOf(name))),
      );
    if (eligible.has(candidate)) for (const name of full) introduced.add(name);
  }
  return needs;
}
