import { cueAt } from '../grammar/clauses.js';
import type { Token } from '../grammar/token.js';
import { beforeAdverbs, followsBe, PERSONAL } from '../grammar/word-classes.js';
import { ownerBefore } from './noun.js';

/** Tokens from a passive to the end of what links it to the words that it calls something. */
const LONGEST_LABEL = 5;
/** Prepositions of verbs that deal with what others claim: "responded to claims that", "spoke of allegations that". */
const DEALS_WITH = /^(?:to|of|about|at|off|over|on|against|despite|amid|after|following|by)$/;
/** What is claimed of somebody, and not what somebody writes. */
const CHARGES =
  /^(?:claim|allegation|accusation|charge|suggestion|complaint|criticism|report|rumou?r|insinuation|assertion)s?$/;
/** Tokens of a claim's content before what is quoted of it. */
const LONGEST_CONTENT = 12;
/** Tokens that describe a claim before its noun. */
const LONGEST_DESCRIPTION = 3;

/**
 * Whether the quotation at token `k` is part of what others claim, and somebody only deals with: `Brandt responded to claims that
 * he had “lived like a king”`.
 * @returns the index of the noun; -1 where it is none, or the sentence tells whose claim it is
 */
export function othersClaim(tokens: readonly Token[], k: number): number {
  for (let i = k - 1; i > 0 && i >= k - LONGEST_CONTENT && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'that' && CHARGES.test(tokens[i - 1]?.lower ?? ''))
      return isDealtWith(tokens, i - 1) ? i - 1 : -1;
  return -1;
}

/** Whether a preposition governs the claim at token `i`, and nobody is told to make it. */
function isDealtWith(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= i - LONGEST_DESCRIPTION && describes(tokens[at])) at--;
  const link = tokens[at]?.lower ?? '';
  const isVerb = link === 'to' && at === i - 1 && !tokens[i]?.lower.endsWith('s');
  if (!DEALS_WITH.test(link) || isVerb || ownerBefore(tokens, i)) return false;
  return link !== 'of' || cueAt(tokens, at - 1) !== undefined;
}

function describes(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !DEALS_WITH.test(token.lower);
}

/** `A cheese that is described as “grease”`: a passive that names no doer, right before the quotation at token `k`. */
export function isCalledByNobody(tokens: readonly Token[], i: number, k: number): boolean {
  if (cueAt(tokens, i)?.form !== 'past' || k - i > LONGEST_LABEL) return false;
  const links = tokens.slice(i + 1, k);
  const isLinked = links.every(({ text }) => /^(?:as|to|be|an?|the)$/.test(text));
  return isLinked && (followsBe(tokens, i) || isDeemed(tokens, i, k));
}

/** `Firms deemed to be “too large”`, `sirens believed to be “broken”`: what is thought of something, and not who thinks it. */
export function isDeemed(tokens: readonly Token[], i: number, k: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.capital || PERSONAL.has(before.lower)) return false;
  const deems = /^(?:deemed|believed|thought|considered|said|understood|supposed|alleged|reported)$/;
  return (
    deems.test(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'to' &&
    /^(?:be|have)$/.test(tokens[i + 2]?.lower ?? '') &&
    i + 2 < k
  );
}

/** `They were criticised for reporting gossip out of “laziness”`: a participle that tells for what somebody is blamed. */
export function isBlamedFor(tokens: readonly Token[], i: number, k: number): boolean {
  return (
    tokens[i]?.lower.endsWith('ing') === true &&
    /^(?:for|of|over)$/.test(tokens[beforeAdverbs(tokens, i - 1)]?.lower ?? '') &&
    !tokens.slice(i + 1, k).some(({ lower }) => /^(?:that|if|whether|how|why|as)$/.test(lower))
  );
}
