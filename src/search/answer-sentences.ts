import type { Span } from '../language/span.js';
import { answerSpan, asksSum } from './answer-span.js';
import type { Asked } from './asked.js';
import { heldTerms } from './matches.js';
import { clipOf, type Run, sentencesOf } from './run.js';

/** A sentence that adds less than this share of the question to the answer is left out of it. */
const ADDS = 0.2;
/** What having the kind of answer asked for is worth, as a share of the question. */
const KIND_WORTH = 0.25;
/** Questions of which the first term is what somebody did: "Who will lead the inquiry?". */
const ASKS_WHO_DID = /^\W*who\b/i;
const PRONOUN = /\b(?:it|him|her|them)\b/i;

/** A sentence of the passage, the terms of the question that it holds, and the part of it that answers. */
export interface Read {
  readonly sentence: Run;
  readonly held: Uint8Array;
  readonly span: Span | null;
}

/**
 * The one or two sentences of a passage that answer, in the order of the text: the one that holds most of the question,
 * and one that adds to it. None where no sentence holds a term of the question.
 */
export function chooseSentences(passage: Run, asked: Asked): Read[] {
  const read = sentencesOf(passage).map((sentence) => ({
    sentence,
    held: heldTerms(sentence, asked),
    span: answerSpan(sentence, asked),
  }));
  const first = best(read, (one) => added(one, undefined, asked));
  if (!first?.held.includes(1)) return [];
  const others = read.filter((one) => one !== first);
  const second =
    others.find((one) => tellsWho(one, first, asked)) ??
    nearestSum(others, first, asked) ??
    addsMost(others, first, asked);
  if (!second) return [first];
  return [first, second].sort((a, b) => a.sentence.from - b.sentence.from);
}

/**
 * Whether a sentence tells who did what is asked, and the chosen one, before it, only to what: "The council opened
 * an inquiry. Judge Dale will lead it."
 */
function tellsWho(one: Read, chosen: Read, { question }: Asked): boolean {
  const { entry, from } = one.sentence;
  if (!ASKS_WHO_DID.test(question.text) || chosen.held[0] || !one.held[0]) return false;
  const { start, end } = clipOf(one.sentence);
  return (
    one.span !== null && from >= chosen.sentence.to && PRONOUN.test(entry.article.text.slice(start, end))
  );
}

/** Where a sum of money is asked for and the chosen sentence has none, the nearest one of the passage that has. */
function nearestSum(others: readonly Read[], chosen: Read, { question }: Asked): Read | undefined {
  if (chosen.span || !asksSum(question.text)) return undefined;
  const far = ({ sentence }: Read) => Math.abs(sentence.from - chosen.sentence.from);
  return others.filter(({ span }) => span).sort((a, b) => far(a) - far(b))[0];
}

function addsMost(others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const adds = (one: Read) => added(one, chosen, asked);
  const most = best(others, adds);
  return most && adds(most) >= ADDS ? most : undefined;
}

/** How much of the question a sentence holds that another does not. */
function added({ held }: Read, other: Read | undefined, { terms, whole }: Asked): number {
  return terms.reduce((sum, { weight }, i) => (held[i] && !other?.held[i] ? sum + weight / whole : sum), 0);
}

/** The sentence that adds most, the kind of its words taken in; the first of equals. */
function best(from: readonly Read[], adds: (one: Read) => number): Read | undefined {
  let most: Read | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const one of from) {
    const its = adds(one) + (one.span ? KIND_WORTH : 0);
    if (its > score) [most, score] = [one, its];
  }
  return most;
}
