import { isCommonEnglish } from '../language/background.js';
import { SHAPE, shapeOf } from '../language/shapes.js';
import type { Span } from '../language/span.js';
import { type Term, terms } from '../language/terms.js';

const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/u;
const BETWEEN = /^(?:\.?[\s\u00a0]|-)$/u;

/**
 * The names in a sentence: runs of capitalised words, without a first word that only starts the
 * sentence, weekdays, months, or a possessive at the end.
 */
export function nameSpans(text: string, sentence: Span): Span[] {
  const all = terms(text, sentence);
  const found: Span[] = [];
  let last: Term | undefined;
  for (const [at, term] of all.entries()) {
    const isName = isNamePart(text, all, at);
    const run = found.at(-1);
    if (isName && run && last && run.end === last.end && BETWEEN.test(text.slice(last.end, term.start)))
      found[found.length - 1] = { start: run.start, end: term.end };
    else if (isName) found.push({ start: term.start, end: term.end });
    last = term;
  }
  return found.map(({ start, end }) => ({ start, end: end - possessive(text.slice(start, end)) }));
}

function possessive(name: string): number {
  return POSSESSIVE.exec(name)?.[0].length ?? 0;
}

function isNamePart(text: string, all: readonly Term[], at: number): boolean {
  const term = all[at];
  if (!term || term.key === '') return false;
  const word = text.slice(term.start, term.end);
  if (!CAPITAL.test(word) || shapeOf(word, false) !== SHAPE.name) return false;
  if (at > 0) return true;
  const next = all[1];
  if (!isCommonEnglish(term.key)) return true;
  return next !== undefined && next.key !== '' && CAPITAL.test(text.slice(next.start, next.end));
}
