import { isCommonEnglish } from '../../language/background.js';
import { SHAPE, shapeOf } from '../../language/shapes.js';
import type { Span } from '../../language/span.js';
import { termKey } from '../../language/terms.js';
import { type Run, tokensOf, wordOf } from '../index/run.js';

const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/u;
const BETWEEN = /^(?:\.?[\s\u00a0]|-)$/u;
/** What a name goes on behind that begins with a common word: "Court of Justice", "Bank of the Oxley Valley". */
const OF = /^\sof\s(?:the\s)?$/u;

/**
 * The names in a sentence: runs of capitalised words, also with "of" behind a common one, without a first word that only
 * starts the sentence, weekdays, months, or a possessive at the end.
 */
export function nameSpans(sentence: Run): Span[] {
  const { text } = sentence.entry.article;
  const { start: first, end } = tokensOf(sentence);
  const found: Span[] = [];
  for (let t = first; t < end; t++) {
    if (!isNamePart(sentence, t, first, end)) continue;
    const word = wordOf(sentence.entry, t);
    const name = found.at(-1);
    const between = name && text.slice(name.end, word.start);
    if (name && between && (BETWEEN.test(between) || (OF.test(between) && endsInCommonWord(text, name))))
      found[found.length - 1] = { start: name.start, end: word.end };
    else found.push(word);
  }
  return found.map(({ start, end }) => ({ start, end: end - possessive(text.slice(start, end)) }));
}

function endsInCommonWord(text: string, { start, end }: Span): boolean {
  const last = text.slice(start, end).split(' ').at(-1) ?? '';
  return isCommonEnglish(termKey(last));
}

function possessive(name: string): number {
  return POSSESSIVE.exec(name)?.[0].length ?? 0;
}

function isNamePart({ entry }: Run, token: number, first: number, end: number): boolean {
  const { tokens, shapes } = entry.terms;
  if (!tokens[token]) return false;
  if (token > first) return shapes[token] === SHAPE.name;
  const textOf = (t: number) => {
    const word = wordOf(entry, t);
    return entry.article.text.slice(word.start, word.end);
  };
  const word = textOf(token);
  if (shapeOf(word, false) !== SHAPE.name) return false;
  if (!isCommonEnglish(termKey(word))) return true;
  const next = token + 1;
  return next < end && Boolean(tokens[next]) && CAPITAL.test(textOf(next));
}
