import { diffArrays } from 'diff';
import type { Span } from '../../language/span.js';
import { comparable, plainWords } from '../wording.js';
import type { StatementPart } from './statement-parts.js';

/**
 * The words of one printing of a statement that another printing does not have in that place.
 * @returns offsets into the article's text of `part`
 */
export function wordsNotIn(part: StatementPart, other: StatementPart): Span[] {
  const own = comparable(part.quotation.article.text, part);
  const changes = diffArrays(plainOf(part), plainOf(other));
  const missing: Span[] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    if (added) continue;
    if (removed) missing.push(...own.slice(at, at + value.length).map(({ start, end }) => ({ start, end })));
    at += value.length;
  }
  return missing;
}

function plainOf(part: StatementPart): string[] {
  return plainWords(part.quotation.article.text, part);
}
