import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { RawArticle } from '../parse.js';
import { Unreadable } from '../unreadable.js';
import { isTooDeep, type Page, type PageNode } from './page.js';
import { pageBlocks } from './page-blocks.js';
import { readPageData } from './page-data.js';
import { printQuotations } from './page-quotes.js';

const MOST_ELEMENTS = 50_000;
const SHORTEST_ARTICLE = 140;
const HAS_BODY = /<(?:body|frameset)[\s>]/i;
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/\S+)/i;
const BEGINNING = 2000;
/** Where the most used publishing systems print what readers write. */
const COMMENTS = '#comments, #respond, #disqus_thread, .comments-area, .comment-list';

/**
 * Reads a web page: its article's text as Readability finds it, the blocks parted by blank lines and white space inside
 * them single; and what its meta tags and JSON-LD tell of title, outlet, author, date and address.
 * @throws Unreadable when the page holds no article
 */
export function readHtml(file: string, content: string): RawArticle {
  const { document } = parseHTML(wholePage(content));
  const page: Page = document;
  if (isTooDeep(page)) throw new Unreadable('is a page whose parts lie too deep in each other');
  const data = readPageData(page);
  const heading = titleHeading(page);
  for (const comments of document.querySelectorAll(COMMENTS)) comments.remove();
  printQuotations(document);
  const found = articleOf(document);
  const blocks = found?.content ? pageBlocks(found.content) : [];
  const text = blocks.join('\n\n');
  if (text.length < SHORTEST_ARTICLE) throw new Unreadable('is a page without an article');
  const source = data.source ?? (found?.siteName?.trim() || null);
  const title = data.title ?? heading ?? (found?.title?.trim() || null);
  return {
    id: file,
    text,
    ...data,
    title: title && withoutOutlet(title, source),
    source,
    url: data.url ?? savedFrom(content),
    author: data.author ?? (found?.byline?.replace(/^by\s+/i, '').trim() || null),
  };
}

/** Pages saved by hand may lack their frame, without which no article is found in them. */
function wholePage(content: string): string {
  return HAS_BODY.test(content) ? content : `<html><body>${content}</body></html>`;
}

/** The address that browsers and SingleFile write into a page that they save. */
function savedFrom(content: string): string | null {
  return SAVED_FROM.exec(content.slice(0, BEGINNING))?.[1] ?? null;
}

/** The page's first heading, where the title of the window holds it beside other words ("Print: Bridge closes | The Post"). */
function titleHeading(page: Page): string | null {
  const [title, heading] = ['title', 'h1'].map((name) => {
    const [element] = page.querySelectorAll(name);
    return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });
  return heading && title?.includes(heading) ? heading : null;
}

/** A title without the outlet's name behind it: "Bridge closes | The Harbour Post". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (!outlet || !title.endsWith(outlet)) return title;
  const before = title.slice(0, -outlet.length).trimEnd();
  return /\s[|–—-]$/.test(before) ? before.slice(0, -1).trimEnd() : title;
}

/** Finds the article in a page, which is changed by that. */
function articleOf(document: ConstructorParameters<typeof Readability>[0]) {
  try {
    return new Readability<PageNode>(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node: PageNode) => node,
    }).parse();
  } catch (error) {
    throw new Unreadable(`is a page that cannot be read: ${String(error)}`);
  }
}
