import type { Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';
import { terms } from '../language/terms.js';
import type { Asked } from './asked.js';

/** The words of a clip that the question has too, in order; offsets into the article's text. */
export function findMatches(clip: Clip, asked: Asked): Span[] {
  const keys = new Set(asked.terms.map((term) => term.key));
  return terms(clip.article.text, clip)
    .filter((term) => keys.has(term.key))
    .map(({ start, end }) => ({ start, end }));
}
