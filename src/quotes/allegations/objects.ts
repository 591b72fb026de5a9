import { sentenceEnd } from '../grammar/clauses.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { followsBe, isAdverb } from '../grammar/word-classes.js';
import { DETERMINERS, PREPOSITIONS } from '../vocabulary/lexicon.js';

/** Words of an object, or of what stands between a noun and its "against". */
const REACH = 10;
/** What may stand before a participle that describes: "former disgraced mayor". */
const QUALIFIES = /^(?:former|now|then|newly|two|three|once)$/;

/** The words from token `i` to the next mark or quotation. */
export function objects(tokens: readonly Token[], i: number): readonly Token[] {
  const near = tokens.slice(i, i + REACH);
  const end = near.findIndex(({ kind }) => kind !== 'word');
  return end < 0 ? near : near.slice(0, end);
}

/** The name, description or "him" that opens at token `i`. */
export function objectAt(tokens: readonly Token[], i: number): NounPhrase | null {
  const { lower = '', kind } = tokens[i] ?? {};
  return kind !== 'word' || PREPOSITIONS.has(lower) ? null : nounPhrase(tokens, i, beforeVerb(tokens, i));
}

/** "The publisher included Brandt": where a past form behind a noun ends the phrase that opens at token `i`, or the sentence does. */
function beforeVerb(tokens: readonly Token[], i: number): number {
  const end = sentenceEnd(tokens, i);
  for (let at = i + 2; at < end && tokens[at]?.kind === 'word'; at++) {
    const { lower = '', capital } = tokens[at] ?? {};
    const before = tokens[at - 1];
    const describes =
      !before || DETERMINERS.has(before.lower) || isAdverb(before) || QUALIFIES.test(before.lower);
    if (!capital && lower.endsWith('ed') && !describes) return at;
  }
  return end;
}

/** Whether the verb at token `i` is a passive. */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  return !tokens[i]?.lower.endsWith('ing') && followsBe(tokens, i);
}

/** The doer that "by" names behind the passive at token `i`. */
export function agent(tokens: readonly Token[], i: number): NounPhrase | null {
  return tokens[i + 1]?.lower === 'by' ? objectAt(tokens, i + 2) : null;
}
