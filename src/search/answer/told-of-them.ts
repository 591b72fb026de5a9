import { type Run, sentencesOf, textOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { predicateOf } from '../question/predicate.js';
import { heldTerms, matchesOf } from '../ranking/matches.js';
import { answerSpan } from './answer-span.js';
import { hangs } from './pronouns.js';
import type { ShortAnswer } from './short-answer.js';

const PRONOUN = /\b(?:he|she|they|it|his|her|their|its|him|them)\b/i;
/** "The company has dropped the plan", and what somebody is asked in an interview: "Would a toll help?". */
const OTHERWISE = /^["“]?The\s\p{Ll}{3,}\s|\?$/u;
const THEM = /^\s(?:him|her|them|it)\b/i;
const THEM_REACH = 6;
/** Sentences back in which somebody is named whom a pronoun may mean. */
const BACK = 3;
/** Terms of a question that are enough for a sentence that holds them all to speak to it. */
const FEWEST = 2;
/** Sentences of the article of the first passage that are looked through. */
const LONGEST = 200;
/** A term that tells less than this share of what the one that tells most does need not be held: "go". */
const TELLS = 0.5;

/**
 * The sentence that tells what a question asks of somebody or something, by a pronoun ("She said he would appeal") or as "the
 * company", where they are named shortly before, or the article is about them: its title and its first sentence name them.
 * It holds all that the question tells besides names, and of a question for a day, an amount or a name has one. Undefined where
 * none does.
 */
export function toldOfThem(passages: readonly Run[], asked: Asked): Run | undefined {
  const { question, terms } = asked;
  const named = terms.flatMap(({ name }, i) => (name ? i : []));
  const others = telling(asked);
  const whole =
    question.kind === 'yes-no' && terms.length >= FEWEST ? holdingAll(passages, asked) : undefined;
  if (whole) return whole;
  if (named.length === 0 || others.length === 0) return undefined;
  const isYesNo = question.kind === 'yes-no';
  const names = (isYesNo ? predicateOf(question)?.subject.filter((i) => terms[i]?.name) : undefined) ?? named;
  const holds = (run: Run, wanted: readonly number[], withTitle = false) => {
    const held = heldTerms(run, asked, withTitle);
    return wanted.every((i) => held[i]);
  };
  const isNamed = ({ entry, from }: Run) => {
    const before = { entry, from: Math.max(0, from - BACK), to: from + 1 };
    const opening = { entry, from: 0, to: 1 };
    return holds(before, names) || (holds(opening, names) && names.some((i) => inTitle(entry, asked)[i]));
  };
  const tells = (sentence: Run) => {
    const text = textOf(sentence);
    if (isYesNo) return PRONOUN.test(text);
    const isTheirs = hangs(sentence) || OTHERWISE.test(text) || isDoneTo(sentence, asked);
    return isTheirs && answers(sentence, text, asked);
  };
  const [first] = passages;
  const article = first
    ? sentencesOf({ ...first, from: 0, to: Math.min(LONGEST, first.entry.sentences.length) })
    : [];
  return [...passages.flatMap(sentencesOf), ...article].find(
    (sentence) => holds(sentence, others) && tells(sentence) && isNamed(sentence),
  );
}

/** The sentence that holds all that a question tells: "Did the police charge anybody?" of "The police brought no charges". */
function holdingAll(passages: readonly Run[], asked: Asked): Run | undefined {
  return passages
    .flatMap(sentencesOf)
    .find((sentence) => heldTerms(sentence, asked).every((held) => held === 1));
}

/** "Coach Brandt dropped him in April", to why Holm was dropped. */
function isDoneTo(sentence: Run, asked: Asked): boolean {
  const predicate = predicateOf(asked.question);
  if (!predicate || predicate.isDoer) return false;
  const { article } = sentence.entry;
  return matchesOf(sentence, asked, predicate.verb).some(({ end }) =>
    THEM.test(article.text.slice(end, end + THEM_REACH)),
  );
}

/** Whether the sentences of an answer lack something that the question tells besides names. */
export function lacksWhatIsTold({ sentences }: ShortAnswer, asked: Asked): boolean {
  const held = sentences.map((sentence) => heldTerms(sentence, asked));
  return telling(asked).some((i) => held.every((terms) => !terms[i]));
}

/** The terms of a question that are no names and tell something. */
function telling({ terms }: Asked): number[] {
  const most = terms.reduce((top, { name, weight }) => (name ? top : Math.max(top, weight)), 0);
  return terms.flatMap(({ name, weight }, i) => (name || weight < TELLS * most ? [] : i));
}

/** Whether a sentence has the part that is asked for, or asks for it itself, or the question asks for none. */
function answers(sentence: Run, text: string, asked: Asked): boolean {
  const { kind, amount } = asked.question;
  const wantsPart = kind === 'who' || kind === 'when' || kind === 'where' || amount !== null;
  return !wantsPart || text.endsWith('?') || answerSpan(sentence, asked) !== null;
}

/** For each term of the question whether the title of an article holds it. */
function inTitle(entry: Run['entry'], asked: Asked): Uint8Array {
  return heldTerms({ entry, from: 0, to: 0 }, asked, true);
}
