import { diffArrays } from 'diff';
import type { Clip } from '../../articles/article.js';
import { SHAPE, type Shape } from '../../language/shapes.js';
import type { Passage } from '../index/passage.js';
import { type Run, sentencesOf, tokensOf, wordOf } from '../index/run.js';
import type { Ranked } from '../ranking/rank.js';

/** A passage that says the same as another. */
export interface SameStory {
  readonly passage: Passage;
  /** The numbers and names in which the two contradict each other; empty when they agree. */
  readonly differs: readonly Difference[];
}

/** Where two passages that say the same differ: what stands in the one and in its place in the other. */
export interface Difference {
  readonly here: Clip;
  readonly there: Clip;
}

/** The share of words in common (Dice) from which two passages, or two sentences, say the same. */
const SAME_PASSAGE = 0.65;
const SAME_SENTENCE = 0.6;
const FEWEST_WORDS = 6;
const LONGEST = 200;

/**
 * Puts passages of different articles that say the same under the first of them.
 * @param passages best first
 * @returns the passages that are left, in order, each with those that say the same
 */
export function groupSame(
  passages: readonly Ranked[],
): { readonly first: Ranked; readonly alsoIn: readonly SameStory[] }[] {
  const groups: { first: Ranked; terms: Uint32Array; alsoIn: SameStory[] }[] = [];
  for (const one of passages) {
    const terms = termsIn(one);
    const same = groups.find(
      ({ first, terms: known, alsoIn }) =>
        [first, ...alsoIn].every(({ passage }) => passage.article !== one.passage.article) &&
        likeness(terms, known) >= SAME_PASSAGE,
    );
    if (same) same.alsoIn.push({ passage: one.passage, differs: differences(same.first, one) });
    else groups.push({ first: one, terms, alsoIn: [] });
  }
  return groups;
}

/** The numbers of the terms of a run, each once, in ascending order; stop words left out. */
function termsIn(run: Run): Uint32Array {
  const { start, end } = tokensOf(run);
  const terms = new Uint32Array(run.entry.terms.tokens.subarray(start, end)).sort();
  let count = 0;
  let last = 0;
  for (const term of terms) {
    if (term === last) continue;
    terms[count++] = term;
    last = term;
  }
  return terms.subarray(0, count);
}

/** The share of terms in common (Dice) of two ascending lists; 0 where one of them is too short to tell. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length < FEWEST_WORDS || b.length < FEWEST_WORDS) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const apart = (a[i] ?? 0) - (b[j] ?? 0);
    if (apart === 0) shared++;
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** The numbers and names in which sentences of two passages that say the same differ. */
function differences(here: Run, there: Run): Difference[] {
  const others = sentencesOf(there).map((sentence) => ({ sentence, terms: termsIn(sentence) }));
  return sentencesOf(here).flatMap((sentence) => {
    const terms = termsIn(sentence);
    let best = sentence;
    let most = 0;
    for (const other of others) {
      const alike = likeness(terms, other.terms);
      if (alike > most) [best, most] = [other.sentence, alike];
    }
    return most >= SAME_SENTENCE ? contradictions(sentence, best) : [];
  });
}

function contradictions(mine: Run, theirs: Run): Difference[] {
  const ours = tokenNumbers(mine);
  const others = tokenNumbers(theirs);
  const found: Difference[] = [];
  let a = 0;
  let b = 0;
  const changes = diffArrays(
    ours.map((token) => mine.entry.terms.tokens[token]),
    others.map((token) => theirs.entry.terms.tokens[token]),
  );
  for (const [i, { added, removed, count = 0 }] of changes.entries()) {
    const next = changes[i + 1];
    if (removed && next?.added) {
      const from = ours.slice(a, a + count);
      const to = others.slice(b, b + (next.count ?? 0));
      for (const shape of [SHAPE.number, SHAPE.date, SHAPE.name]) {
        const here = wordOfShape(mine, from, shape);
        const there = wordOfShape(theirs, to, shape);
        if (here && there) found.push({ here, there });
      }
    }
    if (!added) a += count;
    if (!removed) b += count;
  }
  return found;
}

/** The indices of the first tokens of a sentence; of a very long one the rest is left out. */
function tokenNumbers(sentence: Run): number[] {
  const { start, end } = tokensOf(sentence);
  return Array.from({ length: Math.min(end - start, LONGEST) }, (_, i) => start + i);
}

function wordOfShape({ entry, from }: Run, tokens: readonly number[], shape: Shape): Clip | undefined {
  const token = tokens.find((one) => entry.terms.shapes[one] === shape);
  if (token === undefined) return undefined;
  const paragraph = entry.sentences[from]?.paragraph ?? 0;
  return { article: entry.article, paragraph, ...wordOf(entry, token) };
}
