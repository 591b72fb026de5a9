import type { Article, Unread } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { counted } from '../../language/counted.js';
import { countWords } from '../../language/words.js';
import type { Block, Card } from '../card.js';
import { outlet, shortTitle } from '../citation.js';
import { customId } from '../custom-id.js';
import { escapeMarkdown } from '../escape.js';
import { shorten } from '../limits.js';
import { pageButtons, pageOf } from '../pages.js';
import { pagesOf } from './reading.js';

const ARTICLES_ON_PAGE = 10;
const UNREAD_SHOWN = 5;

export function listCard(coverage: Coverage, number: number): Card {
  const { articles, unread } = coverage;
  if (articles.length === 0) {
    const text =
      'There are no articles in the coverage yet. Whoever runs this bot can put some into its folder.';
    return { tone: 'silent', blocks: [{ kind: 'text', text }, ...unreadBlocks(unread)] };
  }
  const page = pageOf(articles, ARTICLES_ON_PAGE, number);
  const built = Math.floor(coverage.builtAt.getTime() / 1000);
  const heading = `## ${counted(articles.length, 'article')}\nIndexed <t:${built}:R>.`;
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
      { kind: 'select', id: customId('sources', 'pick'), placeholder: 'Read an article', options },
      ...pageButtons(page, (to) => customId('sources', 'list', to)),
    ],
  };
}

function line(coverage: Coverage, article: Article): string {
  const numbers = [
    counted(countWords(article.text), 'word'),
    counted(coverage.quotationsOf(article).length, 'quotation'),
  ];
  const origin = [outlet(article), article.date ?? 'no date', ...numbers].join(' · ');
  return `**${escapeMarkdown(shortTitle(article))}**\n-# ${escapeMarkdown(origin, false)}`;
}

function unreadBlocks(unread: readonly Unread[]): Block[] {
  if (unread.length === 0) return [];
  const shown = unread
    .slice(0, UNREAD_SHOWN)
    .map(({ file, why }) => `- ${escapeMarkdown(shorten(`${file} ${why}`, 150), false)}`);
  const more = unread.length > UNREAD_SHOWN ? [`- and ${unread.length - UNREAD_SHOWN} more`] : [];
  const heading = `**${counted(unread.length, 'file')} could not be read:**`;
  return [{ kind: 'separator' }, { kind: 'text', text: [heading, ...shown, ...more].join('\n') }];
}

export function readCard(coverage: Coverage, article: Article, number: number): Card {
  const page = pageOf(pagesOf(article), 1, number);
  const clips = page.items.flat();
  const origin = [outlet(article), article.date ?? 'no date'].join(' · ');
  const heading = `## ${escapeMarkdown(shortTitle(article), false)}\n-# ${escapeMarkdown(origin, false)}`;
  return {
    tone: 'found',
    blocks: [
      { kind: 'text', text: heading },
      ...clips.map((clip): Block => ({ kind: 'clip', clip, cite: 'paragraph' })),
      ...pageButtons(page, (to) => customId('sources', 'read', coverage.articleHandles.of(article), to)),
    ],
  };
}
