import { type CueVerb, cueVerb } from './cues.js';
import { AUXILIARIES, DOCUMENTS, PRONOUNS, RELATIVES, ROLES } from './lexicon.js';
import type { Token } from './tokens.js';
import { isAdverb } from './word-classes.js';

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
  return verb.noun && !followsSubject(before) ? undefined : verb;
}

function hasBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= i - 4; at--)
    if (/^(?:has|have|had|'ve|'d)$|.'(?:ve|d)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
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
