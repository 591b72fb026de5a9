import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Article } from '../articles/article.js';
import type { Coverage } from '../coverage.js';
import { fold } from '../language/words.js';
import { outlet, shortTitle } from './citation.js';
import { type Choice, UserError } from './command.js';
import { LIMITS, shorten } from './limits.js';
import { texts } from './texts.js';

/** The longest title of a choice, so that the date or outlet behind it is shown too. */
const LONGEST_LABEL = 70;

/** The option `article` of a command: a string that completes over the articles of the coverage. */
export function articleOption(description: string): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'article',
    description,
    autocomplete: true,
    max_length: LIMITS.choiceText,
  };
}

/** Articles whose title, outlet, date or file holds every word typed, those that begin with it first. */
export function articleChoices(coverage: Coverage, typed: string): Choice[] {
  return matching(coverage.articles, typed)
    .slice(0, LIMITS.choices)
    .map((article) => ({ name: label(article), value: coverage.articleHandles.of(article) }));
}

/**
 * The article that an option names: by the handle that a choice carries, its file, or words of its title.
 * @throws UserError when no article, or more than one, is meant
 */
export function articleNamed(coverage: Coverage, named: string): Article {
  const exact =
    coverage.articleHandles.thing(named) ?? coverage.articles.find((article) => article.id === named);
  if (exact) return exact;
  const [found, other] = matching(coverage.articles, named);
  if (!found) throw new UserError(texts.sources.noArticle);
  if (other) throw new UserError(texts.sources.manyArticles);
  return found;
}

function matching(articles: readonly Article[], typed: string): Article[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const lines = articles.map((article) => ({
    article,
    line: fold([article.title, article.source, article.date, article.id].join(' ')),
  }));
  const found = lines.filter(({ line }) => wanted.every((word) => line.includes(word)));
  const first = wanted[0] ?? '';
  return [
    ...found.filter(({ line }) => line.startsWith(first)),
    ...found.filter(({ line }) => !line.startsWith(first)),
  ].map(({ article }) => article);
}

function label(article: Article): string {
  return [shorten(shortTitle(article), LONGEST_LABEL), article.date ?? outlet(article)].join(' · ');
}
