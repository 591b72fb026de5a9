import { clipOf, type Run, sentencesOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { heldTerms } from '../ranking/matches.js';

const PRONOUN = /\b(?:he|she|they|his|her|their|him|them)\b/i;
/** Sentences back in which somebody is named whom a pronoun may mean. */
const BACK = 3;

/**
 * The sentence that tells what a question asks whether it is so of somebody, by a pronoun ("She said he would appeal"), where
 * they are named shortly before, or the article is about them: its title and its first sentence name them.
 * Undefined for any other question, or where none does.
 */
export function toldOfThem(passages: readonly Run[], asked: Asked): Run | undefined {
  const { question, terms } = asked;
  const names = terms.flatMap(({ name }, i) => (name ? i : []));
  const others = terms.flatMap(({ name }, i) => (name ? [] : i));
  if (question.kind !== 'yes-no' || names.length === 0 || others.length === 0) return undefined;
  const holds = (run: Run, wanted: readonly number[], withTitle = false) => {
    const held = heldTerms(run, asked, withTitle);
    return wanted.every((i) => held[i]);
  };
  const isNamed = ({ entry, from }: Run) => {
    const before = { entry, from: Math.max(0, from - BACK), to: from + 1 };
    const opening = { entry, from: 0, to: 1 };
    return holds(before, names) || (holds(opening, names) && names.some((i) => inTitle(entry, asked)[i]));
  };
  return passages
    .flatMap(sentencesOf)
    .find((sentence) => holds(sentence, others) && PRONOUN.test(textOf(sentence)) && isNamed(sentence));
}

/** For each term of the question whether the title of an article holds it. */
function inTitle(entry: Run['entry'], asked: Asked): Uint8Array {
  return heldTerms({ entry, from: 0, to: 0 }, asked, true);
}

function textOf(sentence: Run): string {
  const { article, start, end } = clipOf(sentence);
  return article.text.slice(start, end);
}
