import { diffArrays } from 'diff';
import type { Clip } from '../articles/article.js';
import { SHAPE, shapeOf } from '../language/shapes.js';
import type { Span } from '../language/span.js';
import { type Term, terms } from '../language/terms.js';
import type { Passage } from './passage.js';

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
export function groupSame<T extends { readonly passage: Passage }>(
  passages: readonly T[],
): { readonly first: T; readonly alsoIn: readonly SameStory[] }[] {
  const groups: { first: T; keys: ReadonlySet<string>; alsoIn: SameStory[] }[] = [];
  for (const one of passages) {
    const keys = keysOf(one.passage.article.text, one.passage);
    const same = groups.find(
      ({ first, keys: known, alsoIn }) =>
        [first, ...alsoIn].every(({ passage }) => passage.article !== one.passage.article) &&
        alike(keys, known) >= SAME_PASSAGE,
    );
    if (same)
      same.alsoIn.push({ passage: one.passage, differs: differences(same.first.passage, one.passage) });
    else groups.push({ first: one, keys, alsoIn: [] });
  }
  return groups;
}

function keysOf(text: string, span: Span): Set<string> {
  return new Set(terms(text, span).flatMap(({ key }) => (key === '' ? [] : key)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < FEWEST_WORDS || b.size < FEWEST_WORDS) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The numbers and names in which sentences of two passages that say the same differ. */
function differences(here: Passage, there: Passage): Difference[] {
  return here.sentences.flatMap((sentence) => {
    const keys = keysOf(here.article.text, sentence);
    const match = there.sentences
      .map((other) => ({ other, likeness: alike(keys, keysOf(there.article.text, other)) }))
      .reduce((best, next) => (next.likeness > best.likeness ? next : best));
    return match.likeness >= SAME_SENTENCE ? contradictions(here, sentence, there, match.other) : [];
  });
}

function contradictions(here: Passage, mine: Span, there: Passage, theirs: Span): Difference[] {
  const ours = terms(here.article.text, mine).slice(0, LONGEST);
  const others = terms(there.article.text, theirs).slice(0, LONGEST);
  const found: Difference[] = [];
  let a = 0;
  let b = 0;
  const changes = diffArrays(ours.map(keyOf), others.map(keyOf));
  for (const [i, { added, removed, count = 0 }] of changes.entries()) {
    const next = changes[i + 1];
    if (removed && next?.added) {
      const from = ours.slice(a, a + count);
      const to = others.slice(b, b + (next.count ?? 0));
      for (const shape of [SHAPE.number, SHAPE.date, SHAPE.name]) {
        const before = from.find((term) => isOf(shape, here, ours, term));
        const after = to.find((term) => isOf(shape, there, others, term));
        if (before && after) found.push({ here: clip(here, before), there: clip(there, after) });
      }
    }
    if (!added) a += count;
    if (!removed) b += count;
  }
  return found;
}

const keyOf = ({ key }: Term) => key;

function isOf(shape: number, { article }: Passage, sentence: readonly Term[], term: Term): boolean {
  return shapeOf(article.text.slice(term.start, term.end), term === sentence[0]) === shape;
}

function clip({ article, sentences, paragraph }: Passage, { start, end }: Span): Clip {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return { article, paragraph: sentence?.paragraph ?? paragraph, start, end };
}
