import { DOMParser } from 'linkedom';
import type { RawArticle } from '../../src/articles/parse.js';
import { Unreadable } from '../../src/articles/unreadable.js';

/**
 * Reads NITF, the news agencies' XML (IPTC, version 3.6): the paragraphs of its content, and what its head tells.
 * @throws Unreadable when it has no paragraph
 */
export function readNitf(file: string, content: string): RawArticle {
  const page = new DOMParser().parseFromString(content, 'text/xml');
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  const paragraphs = texts('body\\.content p').filter((text) => text !== '');
  if (paragraphs.length === 0) throw new Unreadable('is an NITF file without a paragraph');
  return {
    id: file,
    text: paragraphs.join('\n\n'),
    title: texts('hedline hl1')[0] ?? texts('head title')[0] ?? null,
    source: texts('distributor')[0] ?? null,
    date: page.querySelector('date\\.issue')?.getAttribute('norm') ?? null,
    author: texts('byline person')[0] ?? null,
  };
}
