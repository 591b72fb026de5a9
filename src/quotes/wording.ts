import { diffArrays } from 'diff';
import type { Span } from '../language/span.js';
import { fold, words } from '../language/words.js';

/** A run of words that two wordings share, that only the second has (`added`) or only the first (`removed`). */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How two wordings differ, word by word, and how much of them is the same (Dice over common words in order, 0 to 1). */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly similarity: number;
}

/** The words of a text in the form in which wordings are compared: folded, British -ise read as -ize. */
export function plainWords(text: string, span?: Span): string[] {
  return words(text, span).map((word) => plainWord(word.text));
}

function plainWord(word: string): string {
  const plain = fold(word);
  return plain.length > 5 ? plain.replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1') : plain;
}

/**
 * Compares two wordings word by word; white space, punctuation, case and -ise for -ize do not count as a difference.
 * @param first the wording as given; `removed` words stand only here
 * @param second the wording to hold it against; `added` words stand only here
 */
export function compareWordings(first: string, second: string): Comparison {
  const a = words(first);
  const b = words(second);
  const parts = diffArrays(a, b, { comparator: (x, y) => plainWord(x.text) === plainWord(y.text) });
  let same = 0;
  const changes = parts.map((part): Change => {
    const text = part.value.map((word) => word.text).join(' ');
    if (part.added) return { kind: 'added', text };
    if (part.removed) return { kind: 'removed', text };
    same += part.value.length;
    return { kind: 'same', text };
  });
  return { changes, similarity: a.length + b.length === 0 ? 0 : (2 * same) / (a.length + b.length) };
}

const NEGATION = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|.+n't)$/;

/** Whether the second wording loses or gains a negation against the first; null when it does neither. */
export function negationChange(first: string, second: string): 'lost' | 'gained' | null {
  const count = (text: string) => plainWords(text).filter((word) => NEGATION.test(word)).length;
  const difference = count(second) - count(first);
  return difference === 0 ? null : difference > 0 ? 'gained' : 'lost';
}
