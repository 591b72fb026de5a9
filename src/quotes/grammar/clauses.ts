import { type CueVerb, cueVerb } from '../vocabulary/cues.js';
import { AUXILIARIES, DETERMINERS, DOCUMENTS, PRONOUNS, RELATIVES, ROLES } from '../vocabulary/lexicon.js';
import type { Token } from './token.js';
import { isAdverb, PERSONAL } from './word-classes.js';

/** Tokens to either side of a quotation that may belong to its attribution: bounds the work on endless sentences. */
const REACH = 120;

/** The verb of saying at token `i`, if there is one that is not a noun or a name there. */
export function cueAt(tokens: readonly Token[], i: number): CueVerb | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.possessive) return undefined;
  const before = tokens[i - 1];
  if (token.capital && before?.kind === 'word' && !token.headline) return undefined;
  const verb = cueVerb(token.lower, tokens[i + 1]?.lower);
  if (!verb) return undefined;
  if (verb.form === 'participle' && !hasBefore(tokens, i)) return undefined;
  if (verb.form === 'past' && isDescription(before)) return undefined;
  if (verb.base === 'plead' && /^(?:not|guilty|innocent)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
  if (verb.form === 'ing' && isNoun(token, before)) return undefined;
  if (verb.noun && (isHeadNoun(tokens, i) || !(followsSubject(before) || goesOn(tokens, i))))
    return undefined;
  return verb;
}

function hasBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= i - 4; at--)
    if (/^(?:has|have|had|'ve|'d)$|.'(?:ve|d)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "The finding", "a council hearing": a form in -ing that is a noun. */
function isNoun({ lower }: Token, before: Token | undefined): boolean {
  return lower === 'hearing' || /^(?:the|an?|this|that|its)$/.test(before?.lower ?? '');
}

/** "Holm's proposed mill", "from noted experts": a past form that only describes. */
function isDescription(before: Token | undefined): boolean {
  if (!before) return false;
  return (
    (before.possessive && !PERSONAL.has(before.lower)) || /^(?:from|of|with|by|about)$/.test(before.lower)
  );
}

/** "That states can", "many state workers": a noun before its verb, or before the noun it describes. */
function isHeadNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || tokens[i - 1]?.capital) return false;
  return (
    AUXILIARIES.has(next.lower) || (DETERMINERS.has(tokens[i - 1]?.lower ?? '') && /[^s]s$/.test(next.lower))
  );
}

/** "Holm attacks the plan and claims that": a second verb. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'and' && tokens[i + 1]?.lower === 'that';
}

/** Whether a word that is a verb or a noun is a verb here: after a name, a pronoun, an auxiliary, "to" or a mark. */
function followsSubject(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return true;
  if (before.possessive) return false;
  const { lower } = before;
  return (
    before.capital ||
    PRONOUNS.has(lower) ||
    RELATIVES.has(lower) ||
    AUXILIARIES.has(lower) ||
    lower === 'to' ||
    ROLES.has(lower) ||
    DOCUMENTS.has(lower) ||
    (isAdverb(before) && lower.endsWith('ly'))
  );
}

/** The index of the first token of the sentence that token `i` is in. */
export function sentenceStart(tokens: readonly Token[], i: number): number {
  const sentence = tokens[i]?.sentence;
  let start = i;
  while (start > 0 && i - start < REACH && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** The index after the last token of the sentence that token `i` is in. */
export function sentenceEnd(tokens: readonly Token[], i: number): number {
  const sentence = tokens[i]?.sentence;
  let end = i;
  while (end < tokens.length && end - i < REACH && tokens[end]?.sentence === sentence) end++;
  return end;
}
