import { cueVerb } from '../vocabulary/cues.js';

const AFTER_BREAK = /[,?!]\s+(\p{L}+)\s+(\p{L}+)(?:\s+(\p{L}+))?/gu;
const PRONOUN = /^(?:he|she|they|we|I)$/;
const OTHERS = /^(?:he|she|they)$/;
const CAPITAL = /^\p{Lu}/u;
const DETERMINER = /^(?:the|an?|one)$/;
/** A single mark that stands where a double one should close. */
const SINGLE_CLOSER = /[.,?!]['’](?=\s)/;
const SINGLE_OPENER = /\s['‘]\S/;

/**
 * Where a quotation that opens at `from` and never closes stops, when another opens at `to`: at the single mark that
 * stands for its double one, at its attribution, or else at the other. An offset into the text.
 */
export function endOfUnclosed(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  return from + Math.min(singleCloser(words), attribution(words), words.length);
}

/** `“It stays open.’ Holm left.`: the offset of a single mark that no single one opened. */
function singleCloser(words: string): number {
  const closer = SINGLE_CLOSER.exec(words);
  if (!closer) return Number.POSITIVE_INFINITY;
  const end = closer.index + 1;
  return SINGLE_OPENER.test(words.slice(0, end)) ? Number.POSITIVE_INFINITY : end;
}

/** `“It stays open, said Holm. “…`: the offset after the sign at which the words break off for an attribution. */
function attribution(words: string): number {
  for (const { index, 1: first = '', 2: second = '', 3: third = '' } of words.matchAll(AFTER_BREAK)) {
    const isSubject = PRONOUN.test(first) || CAPITAL.test(first);
    if (
      (isSubject && says(second)) ||
      (OTHERS.test(first) && second.endsWith('ed')) ||
      (CAPITAL.test(first) && CAPITAL.test(second) && says(third)) ||
      (says(first) && (PRONOUN.test(second) || CAPITAL.test(second) || DETERMINER.test(second)))
    )
      return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function says(word: string): boolean {
  const verb = cueVerb(word);
  return verb?.kind === 'speech' && (verb.form === 'past' || (verb.form === 'present' && !verb.noun));
}
