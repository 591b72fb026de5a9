import { clipText } from '../articles/article.js';
import { SHAPE, shapeOf } from '../language/shapes.js';
import { fold, words } from '../language/words.js';
import type { Candidate } from './candidates.js';

const known = new WeakMap<Candidate, ReadonlySet<string>>();

/** Whether each of two sentences has a number that the other has not: 310 million in one, 260 million in the other. */
export function differInNumbers(one: Candidate, other: Candidate): boolean {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  return [...a].some((number) => !b.has(number)) && [...b].some((number) => !a.has(number));
}

function numbersIn(sentence: Candidate): ReadonlySet<string> {
  const numbers = known.get(sentence) ?? read(sentence);
  known.set(sentence, numbers);
  return numbers;
}

function read(sentence: Candidate): Set<string> {
  const found = words(clipText(sentence)).filter(({ text }) => shapeOf(text, false) === SHAPE.number);
  return new Set(found.map(({ text }) => fold(text)));
}
