import { clipOf, type Run } from '../index/run.js';
import { nameSpans } from './name-spans.js';

const OPENING = '^["\'“‘(]*(?:(?:and|but|so|then|yet|also)\\s+)?';
const HANGS = new RegExp(
  `${OPENING}(?:he|she|they|it|his|her|their|its|this|that|these|those|him|them)\\b`,
  'i',
);
const HANGS_ON_PERSON = new RegExp(`${OPENING}(?:he|she|his|her|him)\\b`, 'i');
const HANGS_ON_THEM = new RegExp(`${OPENING}(?:they|their)\\b`, 'i');
/** Characters that an opening pronoun stands in. */
const OPENED = 40;
/** Sentences back in which the one whom a pronoun stands for is looked for. */
const BACK = 6;

/** Whether a sentence begins with a pronoun, so that it says nothing without the sentence before. */
export function hangs(sentence: Run): boolean {
  return HANGS.test(opening(sentence));
}

/** Whether a sentence begins with a pronoun for one person. */
export function hangsOnPerson(sentence: Run): boolean {
  return HANGS_ON_PERSON.test(opening(sentence));
}

/** Whether a sentence begins with a pronoun for several. */
export function hangsOnThem(sentence: Run): boolean {
  return HANGS_ON_THEM.test(opening(sentence));
}

/**
 * The sentence that tells what the pronoun at the beginning of another stands for: the one right before it, or, where
 * that begins with a pronoun for a person itself, the nearest one before that names somebody.
 */
export function whatItHangsOn(sentence: Run): Run | undefined {
  const before = sentenceBefore(sentence);
  if (!before || !hangsOnPerson(sentence) || !hangs(before)) return before;
  let at: Run | undefined = before;
  for (let i = 1; at && i < BACK; i++) {
    at = sentenceBefore(at);
    if (at && !hangs(at) && nameSpans(at).length > 0) return at;
  }
  return before;
}

/** The sentence of the body that stands right before another. */
function sentenceBefore({ entry, from }: Run): Run | undefined {
  const [before, sentence] = [entry.sentences[from - 1], entry.sentences[from]];
  if (!before || !sentence || sentence.block - before.block > 1) return undefined;
  return { entry, from: from - 1, to: from };
}

function opening(sentence: Run): string {
  const { article, start } = clipOf(sentence);
  return article.text.slice(start, start + OPENED);
}
