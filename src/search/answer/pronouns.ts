import { clipOf, type Run } from '../index/run.js';
import { nameSpans } from './name-spans.js';

const OPENING = '^["\'“‘(]*(?:(?:and|but|so|then|yet|also)\\s+)?';
/** "Once a week she drives to town": the pronoun comes after words that tell when or where. */
const ADVERBIAL =
  '(?:(?:after|at|before|by|during|every|for|from|in|last|later|next|now|on|once|since|sometimes|still|then|this|today|tomorrow|twice|yesterday)\\b[^.;:"“]{0,45}?,?\\s)?';
const HANGS = new RegExp(
  `${OPENING}(?:(?:they|it|his|her|their|its|this|that|these|those|him|them)|${ADVERBIAL}(?:he|she))\\b`,
  'i',
);
const HANGS_ON_PERSON = new RegExp(`${OPENING}(?:(?:his|her|him)|${ADVERBIAL}(?:he|she))\\b`, 'i');
const HANGS_ON_THEM = new RegExp(`${OPENING}(?:they|their)\\b`, 'i');
/** Characters that an opening pronoun stands in. */
const OPENED = 70;
/** Characters in which no name can stand before a pronoun. */
const LEAST = 8;
/** Sentences back in which the one whom a pronoun stands for is looked for. */
const BACK = 10;

/** Whether a sentence begins with a pronoun, so that it says nothing without the sentence before. */
export function hangs(sentence: Run): boolean {
  return opens(sentence, HANGS);
}

/** Whether a sentence begins with a pronoun for one person. */
export function hangsOnPerson(sentence: Run): boolean {
  return opens(sentence, HANGS_ON_PERSON);
}

/** Whether a sentence begins with a pronoun for several. */
export function hangsOnThem(sentence: Run): boolean {
  return opens(sentence, HANGS_ON_THEM);
}

/**
 * The sentence that tells what the pronoun at the beginning of another stands for: the one right before it, or, where
 * that begins with a pronoun for a person itself, the nearest one before that names whom the question does, else somebody.
 * @param isAsked tells of a sentence whether it has a name of the question
 */
export function whatItHangsOn(sentence: Run, isAsked: (sentence: Run) => boolean): Run | undefined {
  const before = sentenceBefore(sentence);
  if (!before || !hangsOnPerson(sentence) || isAsked(before)) return before;
  if (!hangs(before) && nameSpans(before).length > 0) return before;
  const back: Run[] = [];
  for (let at: Run | undefined = before; at && back.length < BACK; at = sentenceBefore(at)) back.push(at);
  const opening = { entry: sentence.entry, from: 0, to: 1 };
  return (
    [...back, opening].find(isAsked) ?? back.find((one) => !hangs(one) && nameSpans(one).length > 0) ?? before
  );
}

/** The sentence of the body that stands right before another. */
function sentenceBefore({ entry, from }: Run): Run | undefined {
  const [before, sentence] = [entry.sentences[from - 1], entry.sentences[from]];
  if (!before || !sentence || sentence.block - before.block > 1) return undefined;
  return { entry, from: from - 1, to: from };
}

/** Whether a sentence opens with a pronoun, and names nobody before it whom it may stand for. */
function opens(sentence: Run, pattern: RegExp): boolean {
  const { article, start } = clipOf(sentence);
  const opened = pattern.exec(article.text.slice(start, start + OPENED));
  if (!opened) return false;
  return opened[0].length <= LEAST || nameSpans(sentence).every(({ end }) => end > start + opened[0].length);
}
