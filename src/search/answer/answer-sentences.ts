import { type Run, sentencesOf, textOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { surest } from './answer-span.js';
import { hangs, hangsOnPerson, hangsOnThem } from './pronouns.js';
import { asks, type Read, readSentence, sentenceAfter } from './read-sentence.js';
import { whatItLacks, whatTurnsIt } from './second-sentence.js';
import { asksWhoIs, isSure } from './sure-part.js';

/** A sentence that adds less than this share of the question to the answer is left out of it. */
const ADDS = 0.2;
/** What having the kind of answer asked for is worth, as a share of the question. */
const KIND_WORTH = 0.25;
/** What it is worth that somebody is called what is asked for: "Judge Ida Holm" for "Who is the judge?". */
const SURE_WORTH = 1;
/** Questions of which the first term is what somebody did: "Who will lead the inquiry?". */
const ASKS_WHO_DID = /^\W*who\b/i;
const BECAME_OF = /^\W*what\s+(?:has\s+)?(?:happen(?:s|ed)?\s+to|bec[ao]me\s+of)\b/i;
const PRONOUN = /\b(?:it|him|her|them)\b/i;
/** What a question is worth beside a sentence that tells as much of what is asked. */
const ASKING_WORTH = 0.5;
/** Told of the one to whom it was done. */
const DONE_BY = /\b(?:was|were|been|being)\s(?:\p{L}+\s){1,2}by\s/iu;

/**
 * The one or two sentences of a passage that answer, in the order of the text: the one that holds most of the question,
 * and one that adds to it; where that is a question itself, the sentence after it. One of them at most has a part that answers. None where no sentence holds a term of the
 * question.
 */
export function chooseSentences(passage: Run, asked: Asked): Read[] {
  const read = sentencesOf(passage).map((sentence) => readSentence(sentence, asked));
  const first = best(read, (one) => added(one, undefined, asked), asked);
  if (!first?.held.includes(1)) return [];
  const others = read.filter((one) => one !== first);
  const reply = asks(first.sentence) ? sentenceAfter(first.sentence) : undefined;
  if (reply && !asks(reply)) return [{ ...first, span: null }, ...replyTo(reply, asked)];
  const doer = others.find((one) => tellsWho(one, first, asked));
  if (doer) return inOrder([{ ...first, span: null }, doer]);
  const turning = whatTurnsIt(passage, others, first, asked);
  if (turning) return inOrder([{ ...first, span: null }, turning]);
  const next = sentenceAfter(first.sentence);
  if (next && hangs(next) && BECAME_OF.test(asked.question.text)) return [first, readSentence(next, asked)];
  const second = whatItLacks(passage, others, first, asked) ?? addsMost(others, first, asked);
  if (!second) return [first];
  return inOrder(withOnePart([first, second], asked));
}

/** The first sentence of a reply, and the next where only that has the part that is asked for. */
function replyTo(reply: Run, asked: Asked): Read[] {
  const read = readSentence(reply, asked);
  const after = sentenceAfter(reply);
  const next = after && !read.span && !asks(after) ? readSentence(after, asked) : undefined;
  return next?.span ? [read, next] : [read];
}

function inOrder(read: readonly Read[]): Read[] {
  return [...read].sort((a, b) => a.sentence.from - b.sentence.from);
}

/** The sentences, of which only the one whose part answers most surely keeps it. */
function withOnePart(read: readonly Read[], asked: Asked): Read[] {
  const sure = read.filter(({ sentence, span }) => span && isSure(span, sentence, asked));
  const kept = surest(sure.length > 0 ? sure : read, asked);
  return read.map((one) => (one === kept ? one : { ...one, span: null }));
}

/**
 * Whether a sentence tells who did what is asked, and the chosen one only to what: "The council opened an inquiry. Judge
 * Dale will lead it.", "Per Holm called the police. Holm was followed by a man in a van."
 */
function tellsWho(one: Read, chosen: Read, { question, terms }: Asked): boolean {
  if (!ASKS_WHO_DID.test(question.text) || chosen.held[0] || !one.held[0]) return false;
  const { from } = one.sentence;
  const text = textOf(one.sentence);
  const isToThem = terms.some(({ name }, i) => name && one.held[i]) && DONE_BY.test(text);
  return isToThem || (one.span !== null && from >= chosen.sentence.to && PRONOUN.test(text));
}

function areInOneParagraph({ entry, from }: Run, other: Run): boolean {
  return entry.sentences[from]?.paragraph === entry.sentences[other.from]?.paragraph;
}

function addsMost(others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const isClear = ({ sentence }: Read) => !hangs(sentence) || goesOn(sentence, chosen.sentence);
  const adds = (one: Read) => added(one, chosen, asked);
  const most = best(others.filter(isClear), adds, asked);
  return most && adds(most) >= ADDS ? most : undefined;
}

/** Whether what a sentence begins with stands for what another tells: it is the next, of one person, or of them in the same paragraph. */
function goesOn(sentence: Run, chosen: Run): boolean {
  const isAfter = sentence.from > chosen.from && areInOneParagraph(sentence, chosen);
  return sentence.from === chosen.to || hangsOnPerson(sentence) || (isAfter && hangsOnThem(sentence));
}

/** How much of the question a sentence holds that another does not. */
function added({ held }: Read, other: Read | undefined, { terms, whole }: Asked): number {
  return terms.reduce((sum, { weight }, i) => (held[i] && !other?.held[i] ? sum + weight / whole : sum), 0);
}

/** The sentence that adds most, the kind of its words taken in; of equals the first, or of days the one nearer to what is asked. */
function best(from: readonly Read[], adds: (one: Read) => number, asked: Asked): Read | undefined {
  let most: Read | undefined;
  let score = Number.NEGATIVE_INFINITY;
  const isWhen = asked.question.kind === 'when';
  for (const one of from) {
    const its = (adds(one) + worthOf(one, asked)) * (asks(one.sentence) ? ASKING_WORTH : 1);
    const isSurer = isWhen && its === score && most?.span && one.span && surest([most, one], asked) === one;
    if (its > score || isSurer) [most, score] = [one, its];
  }
  return most;
}

/** A number that may be anything is worth half as much as one that counts what is asked for. */
function worthOf({ sentence, span: part }: Read, asked: Asked): number {
  if (!part) return 0;
  if (asksWhoIs(asked) && isSure(part, sentence, asked)) return SURE_WORTH;
  return part.fit > 1 ? KIND_WORTH : KIND_WORTH / 2;
}
