import type { Asked } from '../question/asked.js';
import { heldTerms } from './matches.js';
import type { Ranked } from './rank.js';
import { SIGNS } from './signs.js';
import { SILENCE_BIAS, SILENCE_WEIGHTS } from './weights.js';

/** Signs of the first passage that tell also whether it answers. */
const TAKEN = [
  'near',
  'order',
  'numbers',
  'kind',
  'lead',
  'title',
  'article',
  'articleRank',
] as const satisfies readonly (typeof SIGNS)[number][];

/** The signs by which an answer is told from a mere neighbour. Shares are 0 to 1. */
export const SILENCE_SIGNS = [
  ...TAKEN,
  /** How much of the question its article holds, by frequency. */
  'articleFrequency',
  /** How much of the question the passage and the title hold, terms weighed by how rare they are in English. */
  'rarity',
  /** How rare the rarest term is that neither holds, in tens. */
  'missing',
  /** The share of names among the terms: questions with names are asked of many articles that have the names. */
  'names',
  /** How many terms there are, as a logarithm; and times how much of them the passage holds. */
  'length',
  'longCoverage',
  /** The scores of the first passage and of the fifth, in tens: an answer stands out. */
  'score',
  'fifth',
  /** The most of the question that one sentence of the first ten passages holds. */
  'sentence',
] as const;

const at = (sign: (typeof SIGNS)[number]) => SIGNS.indexOf(sign);
const TAKEN_AT = TAKEN.map(at);
const COVERAGE = at('coverage');
const SENTENCE = at('sentence');
const TEN = 10;
const RIVAL = 5;
/** The score of a fifth passage that tells of something else. */
const USUAL_RIVAL = 8;
const RARITY = SILENCE_SIGNS.indexOf('rarity');
const WEIGHTS = SILENCE_SIGNS.map((sign) => SILENCE_WEIGHTS[sign]);

/** Asks what somebody or something is: "Who is the … of …?". */
const ASKS_WHAT_IS = /^\W*(?:who|what|which)(?:['’]s|\s+(?:is|was|are|were))\b/i;
/** Asks for anything that is told of somebody: "What happened to …?", "What did … do?". */
const ASKS_ANYTHING =
  /^\W*what(?:['’]s|\s+(?:is|was|are|were|do|does|did|has|have|had))\b.*\b(?:do|done|doing|up to)\W*$|^\W*what\s+(?:has\s+)?happen(?:s|ed)?\s+to\b|^\W*(?:what|how)\s+about\b/i;
/** Confidence where the names of a question are held and nothing else of it. */
const LACKING = 0.4;

/**
 * How sure it is that the first passages answer the question, 0 to 1; 0 when there is no passage.
 * @param ranked the first ten passages, or all where there are fewer
 */
export function confidenceIn(ranked: readonly Ranked[], asked: Asked): number {
  const [first] = ranked;
  const signs = silenceSigns(ranked, asked);
  if (!first || !signs) return 0;
  const sum = signs.reduce((total, sign, i) => total + sign * (WEIGHTS[i] ?? 0), SILENCE_BIAS);
  const sure = 1 / (1 + Math.exp(-sum));
  if (asksNothing(asked)) return Math.max(sure, signs[RARITY] ?? 0);
  return lacksTheAsked(first, asked) ? Math.min(sure, LACKING) : sure;
}

/** Whether a passage holds nothing but the names of a question whether something is so, or what somebody is to a name. */
export function lacksTheAsked(passage: Ranked, asked: Asked): boolean {
  const { kind, text } = asked.question;
  if (kind !== 'yes-no' && !ASKS_WHAT_IS.test(text)) return false;
  const held = heldTerms(passage, asked, true);
  const others = asked.terms.flatMap(({ name, number }, i) => (name || number ? [] : i));
  return others.length > 0 && others.every((i) => !held[i]);
}

/** Whether the text is a bare name or topic, or asks who a name is or what became of it: it is answered by a passage that holds it. */
function asksNothing({ question: { kind, text }, terms }: Asked): boolean {
  if (kind === 'name' || kind === 'topic') return true;
  return (ASKS_WHAT_IS.test(text) || ASKS_ANYTHING.test(text)) && terms.every(({ name }) => name);
}

/**
 * The score of the fifth passage, or of the last. Where there are fewer, a first one that holds the whole question is not
 * its own rival: a small coverage tells of a thing once.
 */
function rivalScore(ranked: readonly Ranked[], holdsAll: boolean): number {
  const last = ranked[Math.min(RIVAL, ranked.length) - 1]?.score ?? 0;
  return ranked.length < RIVAL && holdsAll ? Math.min(USUAL_RIVAL, last) : last;
}

/** The values of the signs for a ranking, in the order of `SILENCE_SIGNS`; undefined for an empty one. */
export function silenceSigns(ranked: readonly Ranked[], asked: Asked): number[] | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const { terms } = asked;
  const held = heldTerms(first, asked, true);
  let all = 0;
  let found = 0;
  let missing = 0;
  for (const [i, { rarity }] of terms.entries()) {
    all += rarity;
    if (held[i]) found += rarity;
    else missing = Math.max(missing, rarity);
  }
  const length = Math.log(terms.length);
  return [
    ...TAKEN_AT.map((sign) => first.signs[sign] ?? 0),
    first.article.frequency,
    found / (all || 1),
    missing / TEN,
    terms.filter(({ name }) => name).length / terms.length,
    length,
    length * (first.signs[COVERAGE] ?? 0),
    first.score / TEN,
    rivalScore(ranked, missing === 0) / TEN,
    ranked.slice(0, TEN).reduce((most, { signs }) => Math.max(most, signs[SENTENCE] ?? 0), 0),
  ];
}
