import type { APIContainerComponent } from 'discord.js';
import type { Article } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { buildCoverage, type Coverage } from '../../src/coverage.js';
import type { Card } from '../../src/discord/card.js';
import type { Options } from '../../src/discord/command.js';
import { drawCard } from '../../src/discord/draw.js';
import { unescapeMarkdown } from '../../src/discord/escape.js';

/** Options as a user would give them. */
export function optionsOf(given: Readonly<Record<string, string | number | boolean>> = {}): Options {
  const value = (name: string) => given[name] ?? null;
  return {
    getString: (name) => (typeof value(name) === 'string' ? String(value(name)) : null),
    getInteger: (name) => (typeof value(name) === 'number' ? Number(value(name)) : null),
    getBoolean: (name) => (typeof value(name) === 'boolean' ? Boolean(value(name)) : null),
  };
}

/** The coverage of some texts, each an article of its own. */
export function coverageOf(...texts: readonly (string | Partial<Article>)[]): Coverage {
  const articles = texts.map((given, i) => {
    const fields = typeof given === 'string' ? { text: given } : given;
    return parseArticle({
      id: `article-${i + 1}.txt`,
      text: '',
      title: null,
      source: null,
      date: null,
      ...fields,
    });
  });
  return buildCoverage({ articles, unread: [] }, new Date('2026-01-02T03:04:05Z'));
}

/** Every text of a drawn card, in order. */
export function textsOf(card: Card): string[] {
  return textsIn(drawCard(card));
}

/** Everything that a card says, as a reader sees it. */
export function readable(card: Card): string {
  return textsOf(card).map(asRead).join('\n');
}

/** The ids of a card's buttons by their labels; disabled ones are left out. */
export function buttonsOf(card: Card): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (component: object) => {
    if ('custom_id' in component && 'label' in component && !('disabled' in component && component.disabled))
      found.set(String(component.label), String(component.custom_id));
    for (const value of Object.values(component))
      if (typeof value === 'object' && value !== null) visit(value);
  };
  visit(drawCard(card));
  return found;
}

/** The stretches of article text in a drawn card: its quoted lines, as read, parted where something is left out. */
export function stretchesShown(container: APIContainerComponent): string[] {
  return textsIn(container).flatMap((text) => {
    const quoted = text.split('\n').filter((line) => line.startsWith('> '));
    return quoted.flatMap((line) => asRead(line.slice(2)).split('…')).map((part) => part.trim());
  });
}

function textsIn(component: object): string[] {
  return Object.entries(component).flatMap(([key, value]) => {
    if (key === 'content' && typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });
}

function asRead(text: string): string {
  return unescapeMarkdown(text.replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1'));
}
