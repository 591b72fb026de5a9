import type { Article, Clip } from '../articles/article.js';
import { escapeMarkdown } from './escape.js';
import { shorten } from './limits.js';
import { texts } from './texts.js';

const LONGEST_TITLE = 90;

/** An article's title at a length that fits a line, as plain text. */
export function shortTitle(article: Article): string {
  return shorten(article.title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE);
}

/** Where an article comes from, as plain text: its outlet, or else its file. */
export function outlet(article: Article): string {
  return shorten(article.source ?? article.id, LONGEST_TITLE);
}

/** Where an article comes from, and its day, as plain text. */
export function origin(article: Article): string {
  return `${outlet(article)} · ${article.date ?? texts.sources.noDate}`;
}

/** Where a clip stands, as its citation begins and ends: `[n] ¶ 4`. Plain text. */
export function place(clip: Clip, number: number): string {
  return `[${number}] ¶ ${clip.paragraph}`;
}

/** The source of a clip in one line: `[n] title · outlet or file · date · ¶ 4`. Discord Markdown. */
export function citation(clip: Clip, number: number): string {
  const { article } = clip;
  const parts = [shortTitle(article), outlet(article), article.date, `¶ ${clip.paragraph}`];
  const line = parts.filter((part) => part !== null).join(' · ');
  return `\\[${number}\\] ${escapeMarkdown(line, false)}`;
}
