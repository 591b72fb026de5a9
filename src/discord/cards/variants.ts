import type { Article } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import type { Span } from '../../language/span.js';
import { statementsOf } from '../../quotes/book/statements-of.js';
import type { Quotation } from '../../quotes/quotation.js';
import { wordsNotIn } from '../../quotes/statements/differences.js';
import { shortTitle } from '../citation.js';
import { escapeMarkdown } from '../escape.js';
import { texts } from '../texts.js';

/** How a quotation differs from the same statement as other articles print it. */
export interface Variants {
  /** The words of it that another article prints otherwise; offsets into the article's text. */
  readonly bold: readonly Span[];
  /** Where else it is printed; null where nowhere. Discord Markdown. */
  readonly note: string | null;
}

/** The other articles that print a quotation's statements, and the words in which they differ. */
export function variantsOf({ book }: Coverage, quotation: Quotation): Variants {
  const bold: Span[] = [];
  const others = new Set<Article>();
  for (const { parts } of statementsOf(book, quotation)) {
    const own = parts.filter((part) => part.quotation === quotation);
    const printed = parts.filter((part) => part.quotation.article !== quotation.article);
    for (const part of printed) others.add(part.quotation.article);
    bold.push(...own.flatMap((part) => printed.flatMap((other) => wordsNotIn(part, other))));
  }
  if (others.size === 0) return { bold, note: null };
  const titles = [...others].map((article) => `“${escapeMarkdown(shortTitle(article), false)}”`).join(', ');
  return { bold, note: bold.length > 0 ? texts.quote.otherWords(titles) : texts.quote.sameWords(titles) };
}
