import type { Article, Unread } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { countWords } from '../../language/words.js';
import type { Block, Card } from '../card.js';
import { origin, outlet, shortTitle } from '../citation.js';
import { customId } from '../custom-id.js';
import { escapeMarkdown } from '../escape.js';
import { shorten } from '../limits.js';
import { pageButtons, pageOf } from '../pages.js';
import { texts } from '../texts.js';
import { pagesOf } from './article-pages.js';

const ARTICLES_ON_PAGE = 10;
const UNREAD_SHOWN = 5;

/**
 * The articles of the coverage, a page of them, with a select to read one; the last page names the files that could
 * not be read.
 */
export function listCard(coverage: Coverage, number: number): Card {
  const { articles, unread, pending } = coverage;
  if (articles.length === 0) {
    const text = pending > 0 ? texts.sources.pending(pending) : texts.sources.none;
    return { tone: 'silent', blocks: [{ kind: 'text', text }, ...unreadBlocks(unread)] };
  }
  const page = pageOf(articles, ARTICLES_ON_PAGE, number);
  const built = Math.floor(coverage.builtAt.getTime() / 1000);
  const state = pending > 0 ? texts.sources.pending(pending) : texts.sources.indexed(built);
  const elsewhere =
    unread.length > 0 && page.number < page.of ? [texts.sources.unreadBelow(unread.length)] : [];
  const heading = [`## ${texts.sources.articles(articles.length)}`, state, ...elsewhere].join('\n');
  const options = page.items.map((article) => ({
    label: shortTitle(article),
    value: coverage.articleHandles.of(article),
    description: [outlet(article), article.date].filter((part) => part !== null).join(' · '),
  }));
  return {
    tone: 'found',
    blocks: [
      { kind: 'text', text: heading },
      { kind: 'separator' },
      { kind: 'text', text: page.items.map((article) => line(coverage, article)).join('\n') },
      ...(page.number === page.of ? unreadBlocks(unread) : []),
      { kind: 'select', id: customId('sources', 'pick'), placeholder: texts.sources.pick, options },
      ...pageButtons(page, (to) => customId('sources', 'list', to)),
    ],
  };
}

function line(coverage: Coverage, article: Article): string {
  const numbers = [
    texts.sources.words(countWords(article.text)),
    texts.sources.quotations(coverage.quotationsOf(article).length),
  ];
  const about = [origin(article), ...numbers].join(' · ');
  return `**${escapeMarkdown(shortTitle(article))}**\n-# ${escapeMarkdown(about, false)}`;
}

function unreadBlocks(unread: readonly Unread[]): Block[] {
  if (unread.length === 0) return [];
  const shown = unread
    .slice(0, UNREAD_SHOWN)
    .map(({ file, why }) => `- ${escapeMarkdown(shorten(`${file} ${why}`, 150), false)}`);
  const more = unread.length > UNREAD_SHOWN ? [texts.sources.moreUnread(unread.length - UNREAD_SHOWN)] : [];
  const heading = texts.sources.unread(unread.length);
  return [{ kind: 'separator' }, { kind: 'text', text: [heading, ...shown, ...more].join('\n') }];
}

/** A page of an article's body, from 1, whole and in order. */
export function readCard(coverage: Coverage, article: Article, number: number): Card {
  const page = pageOf(pagesOf(article), 1, number);
  const clips = page.items.flat();
  const heading = `## ${escapeMarkdown(shortTitle(article), false)}\n-# ${escapeMarkdown(origin(article), false)}`;
  return {
    tone: 'found',
    blocks: [
      { kind: 'text', text: heading },
      ...clips.map((clip): Block => ({ kind: 'clip', clip, cite: 'paragraph' })),
      ...pageButtons(page, (to) => customId('sources', 'read', coverage.articleHandles.of(article), to)),
    ],
  };
}
