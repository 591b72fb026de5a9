/** What can be told of a word by its looks, and by its place in the sentence. */
export const SHAPE = { plain: 0, name: 1, number: 2 } as const;

/** One of the values of {@link SHAPE}. */
export type Shape = (typeof SHAPE)[keyof typeof SHAPE];

const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/** The shape of a word: a number starts with a digit; a name with a capital that the start of a sentence does not explain. */
export function shapeOf(word: string, startsSentence: boolean): Shape {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return SHAPE.plain;
  if (code < 128 ? code >= 48 && code <= 57 : DIGIT.test(word)) return SHAPE.number;
  if (startsSentence) return SHAPE.plain;
  return (code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word)) ? SHAPE.name : SHAPE.plain;
}
