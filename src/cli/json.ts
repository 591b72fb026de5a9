import { type Article, type Clip, clipText } from '../articles/article.js';
import type { Coverage } from '../coverage.js';
import { countWords } from '../language/words.js';
import type { Answer } from '../search/ask.js';
import type { Summary } from '../summaries/summarise.js';

/** A clip as the terminal writes it in JSON; `text` is `article.text.slice(start, end)` of the article `doc`. */
export interface ClipJson {
  readonly doc: string;
  readonly title: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function clipJson(clip: Clip): ClipJson {
  const { article, paragraph, start, end } = clip;
  return { doc: article.id, title: article.title, paragraph, start, end, text: clipText(clip) };
}

/** An answer: whether the coverage answers, how sure that is (0 to 1), the short answer and up to ten passages. */
export function answerJson({ answered, confidence, answer, passages }: Answer) {
  return {
    answered,
    confidence,
    answer: answer.map(clipJson),
    passages: passages.map(({ passage }) => clipJson(passage)),
  };
}

/** A summary: its text, one chosen sentence a line, and the same sentences as clips. */
export function summaryJson(summary: Summary) {
  const { sentences } = summary;
  return {
    summary: summaryText(summary),
    sentences: sentences.map(clipJson),
    articles: summary.articles.map(({ id }) => id),
  };
}

/** The sentences of a summary, one a line; line breaks inside a sentence become spaces. */
export function summaryText({ sentences }: Summary): string {
  return sentences.map((sentence) => clipText(sentence).replace(/\s+/g, ' ')).join('\n');
}

/** The articles of the coverage, and the files that could not be read. */
export function sourcesJson(coverage: Coverage) {
  return {
    articles: coverage.articles.map((article) => sourceJson(coverage, article)),
    unread: coverage.unread,
  };
}

function sourceJson(coverage: Coverage, article: Article) {
  const { id, title, date, source, text } = article;
  return {
    id,
    title,
    date,
    source,
    words: countWords(text),
    quotations: coverage.quotationsOf(article).length,
  };
}
