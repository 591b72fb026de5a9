import { countWords } from '../language/words.js';
import type { Attribution, Frame } from './frame.js';
import type { QuotationType } from './quotation.js';
import type { Stretch } from './stretches.js';

const ENDS = /[.?!,…—–-]$/;

/** Whether the words in the marks are a whole utterance or a fragment of the article's own sentence. */
export function typeOf(frame: Frame, k: number, stretch: Stretch): QuotationType {
  return isWhole(frame, k, stretch) ? 'direct' : 'mixed';
}

/** Whether somebody says what stands in the marks: a title, a motto or a word at arm's length is no quotation. */
export function isSpeech(
  frame: Frame,
  k: number,
  stretch: Stretch,
  attribution: Attribution | null,
  own: boolean,
): boolean {
  if (attribution && own) return true;
  return (
    isWhole(frame, k, stretch) && countWords(frame.text.slice(stretch.inner.start, stretch.inner.end)) > 3
  );
}

function isWhole({ text, tokens }: Frame, k: number, stretch: Stretch): boolean {
  const first = text.charAt(stretch.inner.start);
  const words = text.slice(stretch.inner.start, stretch.inner.end);
  const before = tokens[k - 1];
  const opensClause =
    before === undefined || before.kind !== 'word' || before.sentence !== tokens[k]?.sentence;
  const closes = ENDS.test(words) || tokens[k + 1]?.text === ',' || tokens[k + 1] === undefined;
  return /[\p{Lu}\d'‘“"$]/u.test(first) && opensClause && closes;
}
