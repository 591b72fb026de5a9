import { terms } from '../../language/terms.js';
import type { AnswerClip } from './answer-clip.js';

const CAPITAL = /^\p{Lu}/u;
const PRONOUN = /\b(?:he|she|it|they|his|her|its|their|him|them)\b/i;
/** Sentences that each of several questions is answered with. */
const EACH = 2;

/** What is told in answer to one question. */
export interface Told {
  readonly answered: boolean;
  readonly confidence: number;
  readonly answer: readonly AnswerClip[];
}

/**
 * Answers several questions of one text, each by itself, and gives their sentences one after another. A later one that
 * names nobody is asked of the article that answered the first: "… and how old was she?".
 * @param askOne answers one question, of an article where its id is given
 * @param whole the answer to the text as one question, which stays where none of them is answered
 */
export function answerSeveral<A extends Told>(
  parts: readonly string[],
  whole: A,
  askOne: (text: string, article?: string) => Told,
): A {
  const [opening = '', ...others] = parts;
  const first = askOne(opening);
  const [from] = first.answer;
  const names = namesIn(opening);
  const later = others.map((part) => {
    const isOfFirst = PRONOUN.test(part);
    const asked = isOfFirst ? [part, ...names].join(' ') : part;
    if (!from || namesIn(part).length > 0) return askOne(asked);
    const there = askOne(asked, from.article.id);
    return there.answered || isOfFirst ? there : askOne(asked);
  });
  const answered = [first, ...later].filter((one) => one.answered);
  if (answered.length === 0) return whole;
  return {
    ...whole,
    answered: true,
    confidence: Math.max(...answered.map(({ confidence }) => confidence)),
    answer: eachOnce(answered.flatMap(({ answer }) => telling(answer))),
  };
}

function namesIn(text: string): string[] {
  return terms(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    return start > 0 && CAPITAL.test(word) ? word : [];
  });
}

/** The sentence with the part that answers and the one that tells of whom it is, or else the first ones. */
function telling(answer: readonly AnswerClip[]): readonly AnswerClip[] {
  const at = answer.findIndex(({ bold }) => bold !== null);
  if (at < 0) return answer.slice(0, EACH);
  return answer.slice(answer[at - 1]?.context ? at - 1 : at, at + 1);
}

/** Sentences without those shown before; of two prints of one the part that answers is kept. */
function eachOnce(clips: readonly AnswerClip[]): AnswerClip[] {
  const found = new Map<string, AnswerClip>();
  for (const clip of clips) {
    const key = `${clip.article.id} ${clip.start}`;
    const known = found.get(key);
    if (!known) found.set(key, clip);
    else if (!known.bold) found.set(key, { ...clip, context: known.context && clip.context });
  }
  return [...found.values()];
}
