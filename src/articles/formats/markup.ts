import { parseHTML } from 'linkedom';
import { Unreadable } from '../unreadable.js';
import { isTooDeep, type Page } from './page.js';
import { pageBlocks } from './page-blocks.js';
import { printQuotations } from './page-quotes.js';

const ENTITY = /&(?:#\w{1,8}|[a-z]\w{1,31});/i;

/**
 * The blocks of text in a piece of HTML that stands in another text, as `pageBlocks` gives them.
 * @throws Unreadable when its parts lie too deep in each other
 */
export function markupBlocks(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const page: Page = document;
  if (isTooDeep(page)) throw new Unreadable('has HTML whose parts lie too deep in each other');
  printQuotations(document);
  return pageBlocks(page);
}

/** A text with the characters that HTML's names and numbers in it stand for: `&nbsp;`, `&#8217;`. */
export function withoutEntities(text: string): string {
  if (!ENTITY.test(text)) return text;
  const { document } = parseHTML(`<html><body>${text.replaceAll('<', '&lt;')}</body></html>`);
  return document.body.textContent ?? text;
}
