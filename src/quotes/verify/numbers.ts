import { SHAPE, shapeOf } from '../../language/shapes.js';
import { plainWords } from '../wording.js';

/** Whether each of two wordings has a number that the other has not: 9,000 in one, 8,000 in the other. */
export function haveOtherNumbers(first: string, second: string): boolean {
  const [here, there] = [numbersIn(first), numbersIn(second)];
  return [...here].some((one) => !there.has(one)) && [...there].some((one) => !here.has(one));
}

function numbersIn(text: string): Set<string> {
  return new Set(plainWords(text).filter((word) => /\d/.test(word) || shapeOf(word, false) === SHAPE.number));
}
