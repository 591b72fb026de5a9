import type { Article } from './article.js';
import type { Part } from './formats/part.js';
import { readRaw } from './formats.js';
import { parseArticle } from './parse.js';
import { Unreadable } from './unreadable.js';

/** In UTF-16 code units: a long book. Reading its quotations takes about a second, in which nothing else is answered. */
const LONGEST_TEXT = 500_000;

/**
 * Reads the article that a part of a file holds.
 * @throws Unreadable when it holds none that can be read
 */
export async function readPart(part: Part): Promise<Article> {
  const raw = await readRaw(part);
  if (raw.text.length > LONGEST_TEXT) throw new Unreadable(`is longer than ${LONGEST_TEXT} characters`);
  return parseArticle(raw);
}
