import { unwrap } from '../line-ends.js';
import type { RawArticle } from '../parse.js';
import { Unreadable } from '../unreadable.js';
import { splitHeader } from './header.js';

const LINE_END = /\r\n?/g;

/**
 * Reads plain text: what lines above it tell of it ("Title: …"), and the rest, in which paragraphs that were wrapped by hand
 * stand on one line each.
 * @throws Unreadable when there is no text below such lines
 */
export function readText(file: string, content: string): RawArticle {
  const { header, body } = splitHeader(content.replace(LINE_END, '\n'));
  if (!body.trim()) throw new Unreadable('holds no text');
  return { id: file, text: unwrap(body), ...header };
}
