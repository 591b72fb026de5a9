import { MONTHS, WEEKDAYS } from './calendar.js';

/** What can be told of a word by its looks, and by its place in the sentence. */
export const SHAPE = { plain: 0, name: 1, number: 2, date: 3 } as const;

/** One of the values of {@link SHAPE}. */
export type Shape = (typeof SHAPE)[keyof typeof SHAPE];

/** Without May, which is as often a verb. */
const DATES = new Set([...MONTHS, ...WEEKDAYS].filter((name) => name !== 'May'));
const NUMBERS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty ' +
    'hundred hundreds thousand thousands million millions billion billions dozen dozens half third quarter'
  ).split(' '),
);
const YEAR = /^(?:1[5-9]|20)\d\d(?:['’]?s)?$/;
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The shape of a word: a date is a year, a month or a weekday; a number is another word with a digit in front, or a
 * number written out; a name has a capital that the start of a sentence does not explain.
 */
export function shapeOf(word: string, startsSentence: boolean): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return NUMBERS.has(word) ? SHAPE.number : SHAPE.plain;
  if (first < 128 ? first >= 48 && first <= 57 : DIGIT.test(word))
    return YEAR.test(word) ? SHAPE.date : SHAPE.number;
  if (!(first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word))) return SHAPE.plain;
  if (DATES.has(word)) return SHAPE.date;
  return startsSentence ? SHAPE.plain : SHAPE.name;
}
