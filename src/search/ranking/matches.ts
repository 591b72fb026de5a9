import type { Span } from '../../language/span.js';
import { type Run, tokensOf, wordOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';

/** The words of a run that the question has too, in order; offsets into the article's text. */
export function findMatches(run: Run, { places }: Asked): Span[] {
  const { tokens } = run.entry.terms;
  const { start, end } = tokensOf(run);
  const found: Span[] = [];
  for (let t = start; t < end; t++) if (places[tokens[t] ?? 0]) found.push(wordOf(run.entry, t));
  return found;
}

/** The words of a run that are the term of the question with an index, in order. */
export function matchesOf(run: Run, { places }: Asked, term: number): Span[] {
  const { tokens } = run.entry.terms;
  const { start, end } = tokensOf(run);
  const found: Span[] = [];
  for (let t = start; t < end; t++) if (places[tokens[t] ?? 0] === term + 1) found.push(wordOf(run.entry, t));
  return found;
}

/**
 * For each term of the question 1 where the run holds it, else 0.
 * @param withTitle whether the title, without the year of publication, may hold it instead
 */
export function heldTerms(run: Run, { terms, places }: Asked, withTitle = false): Uint8Array {
  const { tokens, title } = run.entry.terms;
  const { start, end } = tokensOf(run);
  const inTitle = withTitle ? title.length - (run.entry.article.date === null ? 0 : 1) : 0;
  const seen = new Uint8Array(terms.length + 1);
  const see = (token: number) => {
    seen[places[token] ?? 0] = 1;
  };
  for (let t = start; t < end; t++) see(tokens[t] ?? 0);
  for (let t = 0; t < inTitle; t++) see(title[t] ?? 0);
  return Uint8Array.from(terms, ({ ids: [id] }) => (id === undefined ? 0 : (seen[places[id] ?? 0] ?? 0)));
}
