import { parseArticle } from '../../src/articles/parse.js';
import { extractQuotations } from '../../src/quotes/extract.js';
import type { Quotation } from '../../src/quotes/quotation.js';
import { quotedText } from '../../src/quotes/quotation.js';

/** An invented article of these paragraphs. */
export function article(...paragraphs: string[]) {
  return parseArticle({
    id: 'invented.txt',
    title: 'A title',
    source: null,
    date: null,
    text: paragraphs.join('\n\n'),
  });
}

/** The quotations of an invented article. */
export function quotations(...paragraphs: string[]): Quotation[] {
  return extractQuotations(article(...paragraphs));
}

/** "words — speaker" for each quotation: the fullest name, else the mention, else "?". */
export function said(...paragraphs: string[]): string[] {
  return quotations(...paragraphs).map(
    (quotation) =>
      `${quotedText(quotation)} — ${quotation.speaker?.canonical ?? quotation.speaker?.text ?? '?'}`,
  );
}
