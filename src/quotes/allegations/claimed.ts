import type { NounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { AUXILIARIES } from '../vocabulary/lexicon.js';
import { doerIn, isRough, isWrong } from './deeds.js';
import { objectAt, objects } from './objects.js';
import { isUnmade } from './unreal.js';

/** Nouns of what is claimed, or brought before a court. */
export const CLAIMS =
  nouns(`allegation accusation claim complaint charge lawsuit suit case indictment suspicion report suggestion
  wrongdoing misconduct`);
/** Nouns of what is done to a victim. */
export const HARM = nouns(
  'harassment assault abuse fraud bribery bullying misconduct theft rape murder attack',
);
/** Tokens of what stands in commas between a claim and what it claims: ", made by Holm on the radio,". */
const LONGEST_ASIDE = 12;

/** Of whom the claim at token `i` is made: "an allegation against Brandt", "claims that Brandt bullied them". */
export function claimedOf(tokens: readonly Token[], i: number): NounPhrase | null {
  if (isUnmade(tokens, i)) return null;
  return against(tokens, i, /^against$/) ?? aboutWhom(tokens, i);
}

/** "An allegation of theft against Brandt": whom the noun at token `i` is against. */
export function against(tokens: readonly Token[], i: number, link: RegExp): NounPhrase | null {
  const words = objects(tokens, i + 1);
  const at = words.findIndex(({ lower }) => link.test(lower));
  return at < 0 || words.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower))
    ? null
    : objectAt(tokens, i + 2 + at);
}

/** "Allegations about Brandt", "an accusation that Brandt hid it", "the claim that he hit a miller". */
function aboutWhom(tokens: readonly Token[], i: number): NounPhrase | null {
  const that = pastAside(tokens, i + 1);
  const accuses = /^(?:allegations?|accusations?)$/.test(tokens[i]?.lower ?? '');
  if (tokens[that]?.lower !== 'that') return accuses ? against(tokens, i, /^about$/) : null;
  if (isWrong(tokens[that + 1])) return null;
  return accuses || objects(tokens, that + 1).some((token) => isWrong(token) || isRough(token))
    ? doerIn(tokens, that)
    : null;
}

/** ", made by Holm on the radio,": the token behind an aside that opens at token `i`, or `i`. */
function pastAside(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== ',') return i;
  for (let at = i + 1; at <= i + LONGEST_ASIDE && tokens[at]?.sentence === tokens[i]?.sentence; at++)
    if (tokens[at]?.text === ',') return at + 1;
  return i;
}

export function isClaim({ lower }: Token): boolean {
  return CLAIMS.has(lower);
}

/** Nouns with their plurals. */
function nouns(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).flatMap((word) => [word, `${word}s`]));
}
