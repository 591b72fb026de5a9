import { clipOf, type Run, sentencesOf } from '../index/run.js';
import { isExact } from '../question/amount-asked.js';
import type { Asked } from '../question/asked.js';
import { heldTerms } from '../ranking/matches.js';
import type { Part } from './amounts.js';
import { answerSpan, surest } from './answer-span.js';
import { hangs, hangsOnPerson, hangsOnThem } from './pronouns.js';
import { asksWhoIs, isSure } from './sure-part.js';
import { turningTerm } from './untold.js';

/** A sentence that adds less than this share of the question to the answer is left out of it. */
const ADDS = 0.2;
/** What having the kind of answer asked for is worth, as a share of the question. */
const KIND_WORTH = 0.25;
/** What it is worth that somebody is called what is asked for: "Judge Ida Holm" for "Who is the judge?". */
const SURE_WORTH = 1;
/** Sentences after the chosen one in which a pronoun for one person still means whom that tells of. */
const GOES_ON = 2;
/** Sentences around a passage in which an amount is looked for. */
const AROUND = 6;
/** Sentences around it in which it is looked up who was against something. */
const LONGEST = 100;
/** The fit of a part that says itself that it is a reason. */
const SURE = 3;
/** The fit of a number that stands beside what else is asked. */
const BESIDE = 3;
/** Sentences after one that tells what happened in which the reason for it is looked for. */
const REASON_REACH = 3;
const ASKS_LAST = /\blast\b/i;
const SINCE = /\b(?:first|last|not|never|no)\b.{0,60}\bsince\b/i;
const NEGATION =
  /\b(?:den(?:y|ies|ied)|declined?|refused?|reject(?:s|ed)|no|no[- ]one|nobody|none|nothing|not|never|neither|without)\b|n['’]t\b/i;
/** Questions of which the first term is what somebody did: "Who will lead the inquiry?". */
const ASKS_WHO_DID = /^\W*who\b/i;
/** How rare a word is in English, as minus a logarithm, that tells something: not "get" or "make". */
const TELLING = 2.5;
const BECAME_OF = /^\W*what\s+(?:has\s+)?(?:happen(?:s|ed)?\s+to|bec[ao]me\s+of)\b/i;
const PRONOUN = /\b(?:it|him|her|them)\b/i;
const ENDS_ASKING = /\?["”’)]{0,3}$/;
const MARKS_AT_END = 4;
/** What a question is worth beside a sentence that tells as much of what is asked. */
const ASKING_WORTH = 0.5;
/** Told of the one to whom it was done. */
const DONE_BY = /\b(?:was|were|been|being)\s(?:\p{L}+\s){1,2}by\s/iu;

/** A sentence of the passage, the terms of the question that it holds, and the part of it that answers. */
export interface Read {
  readonly sentence: Run;
  readonly held: Uint8Array;
  readonly span: Part | null;
}

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
  const opposed = tellsAgainst(passage, others, first, asked);
  if (opposed) return inOrder([{ ...first, span: null }, opposed]);
  const next = sentenceAfter(first.sentence);
  if (next && hangs(next) && BECAME_OF.test(asked.question.text)) return [first, readSentence(next, asked)];
  const last = lastTime(passage, others, first, asked);
  if (last) return inOrder([{ ...first, span: null }, last]);
  const second =
    countOfIt(others, first, asked) ??
    nearestAmount(around(passage, asked, others), first, asked) ??
    dayOfIt(others, first, asked) ??
    denies(passage, others, first, asked) ??
    reasonAfter(first, asked) ??
    addsMost(others, first, asked);
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

function readSentence(sentence: Run, asked: Asked): Read {
  return { sentence, held: heldTerms(sentence, asked), span: answerSpan(sentence, asked) };
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

/**
 * The sentence nearest to the chosen one that tells the amount asked for, where only such an amount answers and the chosen
 * sentence has none. Of a sum of money any sentence may tell; of an age, a time or a duration, one about the same person or thing.
 */
function nearestAmount(others: readonly Read[], chosen: Read, { question }: Asked): Read | undefined {
  if (chosen.span || !isExact(question.amount)) return undefined;
  const far = ({ sentence }: Read) => Math.abs(sentence.from - chosen.sentence.from);
  return others
    .filter((one) => one.span && (question.amount === 'sum' || isOfSame(one, chosen)))
    .sort((a, b) => far(a) - far(b))[0];
}

/** Whether a sentence holds a term of the question, or goes on about what the chosen one before it names. */
function isOfSame({ sentence, held }: Read, { sentence: chosen }: Read): boolean {
  const after = sentence.from - chosen.to;
  return held.includes(1) || (after >= 0 && after <= GOES_ON && hangsOnPerson(sentence));
}

/** Of who was against something, the sentence in or around the passage that tells it, where the chosen one does not. */
function tellsAgainst(passage: Run, others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const against = turningTerm(asked);
  if (against < 0 || chosen.held[against]) return undefined;
  return [...others, ...outside(passage, asked, LONGEST)].find(({ held }) => held[against] && held[0]);
}

/**
 * Where the chosen sentence has no number beside what is asked of the counted, one that has and holds what it lacks: "43
 * people were killed by the storm. Nineteen are still missing."
 */
function countOfIt(others: readonly Read[], chosen: Read, { question }: Asked): Read | undefined {
  if (question.amount !== 'count' || (chosen.span && chosen.span.fit >= BESIDE)) return undefined;
  return others.find(
    ({ span, held }) => span && span.fit >= BESIDE && held.some((has, i) => has && !chosen.held[i]),
  );
}

/**
 * To a question whether something is so, a sentence in or around the passage that denies what the chosen one does not
 * hold ("Nobody was hurt"), or one after it that denies all of it: "The club said later that the wrist was not broken."
 */
function denies(passage: Run, others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const { question, terms } = asked;
  if (question.kind !== 'yes-no') return undefined;
  const plain = terms.flatMap(({ name }, i) => (name ? [] : i));
  const telling = plain.filter((i) => (terms[i]?.rarity ?? 0) >= TELLING);
  const names = terms.flatMap(({ name }, i) => (name ? i : []));
  const adds = ({ held }: Read) => telling.some((i) => held[i] && !chosen.held[i]);
  const isOfThem = ({ held }: Read) => names.some((i) => held[i]);
  const corrects = ({ sentence: { from }, held }: Read) =>
    from >= chosen.sentence.to && telling.length > 0 && telling.every((i) => held[i]);
  const denying = [...others, ...outside(passage, asked)].filter(({ sentence }) =>
    NEGATION.test(textOf(sentence)),
  );
  const adding = denying.filter(adds);
  return adding.find(isOfThem) ?? adding[0] ?? denying.find(corrects);
}

/** The sentences of a passage, and those around it that hold a term of a question for an amount: an age is told once. */
function around(passage: Run, asked: Asked, read: readonly Read[]): readonly Read[] {
  return isExact(asked.question.amount) ? [...read, ...outside(passage, asked)] : read;
}

/** The sentences before and after a passage that hold a term of the question. */
function outside({ entry, from, to }: Run, asked: Asked, reach = AROUND): Read[] {
  const first = Math.max(0, from - reach);
  return sentencesOf({ entry, from: first, to: Math.min(entry.sentences.length, to + reach) })
    .filter((one) => one.from < from || one.from >= to)
    .map((one) => readSentence(one, asked))
    .filter(({ held }) => held.includes(1));
}

/** Where the chosen sentence has no date that is asked for, one with a date that tells the same of it: "It was found in 2019." */
function dayOfIt(others: readonly Read[], chosen: Read, { question, terms }: Asked): Read | undefined {
  if (question.kind !== 'when' || chosen.span) return undefined;
  return others.find(
    ({ sentence, span, held }) =>
      span !== null && hangs(sentence) && terms.some(({ name }, i) => !name && held[i] && chosen.held[i]),
  );
}

/** Of when something last was so, the sentence that tells since when it was not: "It is their first final since 1988." */
function lastTime(passage: Run, others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const { question, terms } = asked;
  if (question.kind !== 'when' || !ASKS_LAST.test(question.text)) return undefined;
  if (SINCE.test(textOf(chosen.sentence))) return undefined;
  return [...others, ...outside(passage, asked, LONGEST)].find(
    ({ sentence, span, held }) =>
      span !== null && SINCE.test(textOf(sentence)) && terms.some(({ name }, i) => !name && held[i]),
  );
}

function areInOneParagraph({ entry, from }: Run, other: Run): boolean {
  return entry.sentences[from]?.paragraph === entry.sentences[other.from]?.paragraph;
}

/**
 * Where the chosen sentence tells no reason, the next one that gives one, or the one after it, which often does: "She
 * resigned. “I was tired,” she said."
 */
function reasonAfter({ sentence, span }: Read, asked: Asked): Read | undefined {
  if (asked.question.kind !== 'why' || (span && span.fit > 1)) return undefined;
  const { entry, to } = sentence;
  const next = sentencesOf({ entry, from: to, to: Math.min(to + REASON_REACH, entry.sentences.length) }).map(
    (one) => readSentence(one, asked),
  );
  const giving = next.find((one) => one.span?.fit === SURE);
  if (giving) return giving;
  const [first] = next;
  return first?.span ? { ...first, span: null } : first;
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

function sentenceAfter({ entry, to }: Run): Run | undefined {
  return entry.sentences[to] ? { entry, from: to, to: to + 1 } : undefined;
}

/** Whether a sentence is itself a question, as in a list of questions and answers. */
function asks(sentence: Run): boolean {
  return ENDS_ASKING.test(textOf(sentence).slice(-MARKS_AT_END));
}

function textOf(sentence: Run): string {
  const { article, start, end } = clipOf(sentence);
  return article.text.slice(start, end);
}
