import type { NumberedTerms } from '../index/indexed-article.js';

/** Where the terms of a question stand in an article's body: parallel arrays in the order of the text. */
export interface Hits {
  /** Index into the article's tokens. */
  readonly at: readonly number[];
  /** Index into the question's terms. */
  readonly term: readonly number[];
  /** For each sentence the index of its first hit, and one more entry for the end. */
  readonly bySentence: readonly number[];
}

/**
 * Finds the terms of a question in an article's body.
 * @param places for every term number 1 + the index of the question's term that it is, or 0
 */
export function findHits({ tokens, starts }: NumberedTerms, places: Uint8Array): Hits {
  const at: number[] = [];
  const term: number[] = [];
  const bySentence: number[] = [0];
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const end = starts[sentence + 1] ?? 0;
    for (let i = starts[sentence] ?? 0; i < end; i++) {
      const place = places[tokens[i] ?? 0];
      if (!place) continue;
      at.push(i);
      term.push(place - 1);
    }
    bySentence.push(at.length);
  }
  return { at, term, bySentence };
}
