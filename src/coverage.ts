import type { Article, Clip, Unread } from './articles/article.js';
import { type Reading, readCoverage } from './articles/read.js';
import { makeOtherSide, type OtherSide } from './coverage/other-side.js';
import { type Handles, makeHandles } from './handles.js';
import type { Span } from './language/span.js';
import { whatItAnswers } from './quotes/answered.js';
import { readQuotations } from './quotes/extract.js';
import { findPeople } from './quotes/find-people.js';
import type { Person } from './quotes/people.js';
import { peopleIn } from './quotes/people-in.js';
import type { Quotation } from './quotes/quotation.js';
import { buildQuoteBook, type QuoteBook } from './quotes/quote-book.js';
import { type Verification, verify } from './quotes/verify.js';
import { type Answer, ask } from './search/ask.js';
import { buildSearchIndex } from './search/search-index.js';
import { type Summary, summarise } from './summaries/summarise.js';

/** What is to be summed up: one article or all when null, a topic or everything when empty, in how many sentences. */
export interface SummaryWanted {
  readonly article: Article | null;
  readonly topic: string;
  readonly sentences: number;
}

/** Everything that answers are made of, at one moment: built whole, never changed, swapped whole. */
export interface Coverage {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
  readonly builtAt: Date;
  readonly book: QuoteBook;
  readonly articleHandles: Handles<Article>;
  readonly personHandles: Handles<Person>;
  quotationsOf(article: Article): readonly Quotation[];
  /** The people that a typed text may mean, best first; all of them, most quoted first, for an empty one. */
  people(typed: string): readonly Person[];
  /** The people whose surname or whole name stands in a text, most quoted first. */
  peopleIn(text: string): readonly Person[];
  /** What a quotation answers, where its article says so. */
  answeredBy(quotation: Quotation): Clip | null;
  /** Answers a question from one article, or from all when null. */
  ask(question: string, article: Article | null): Answer;
  /** Holds a text that is given as a quotation against the coverage. */
  verify(text: string): Verification;
  summarise(wanted: SummaryWanted): Summary;
  /** The answers of those against whom the clips make an allegation, one each, where no clip holds one already. */
  otherSide(clips: readonly Clip[]): readonly OtherSide[];
}

/**
 * Reads a folder of articles or a `.jsonl` file and builds the coverage of it.
 * @throws when the path cannot be opened
 */
export async function openCoverage(path: string, now: () => Date = () => new Date()): Promise<Coverage> {
  return buildCoverage(await readCoverage(path), now());
}

/** Builds the coverage of articles that have been read. */
export function buildCoverage({ articles, unread }: Reading, builtAt: Date): Coverage {
  const index = buildSearchIndex(articles);
  const readings = articles.map(readQuotations);
  const book = buildQuoteBook(readings);
  const byArticle = new Map(readings.map((reading) => [reading.article, reading]));
  const otherSide = makeOtherSide(book);
  const quotationsOf = (article: Article) => byArticle.get(article)?.quotations ?? [];
  return {
    articles,
    unread,
    builtAt,
    book,
    articleHandles: makeHandles(articles),
    personHandles: makeHandles(book.people),
    quotationsOf,
    people: (typed) => findPeople(book, typed),
    peopleIn: (text) => peopleIn(book, text),
    answeredBy: (quotation) => {
      const reading = byArticle.get(quotation.article);
      return reading ? whatItAnswers(reading, quotation) : null;
    },
    ask: (question, article) => ask(index, question, article ? { article: article.id } : {}),
    verify: (text) => verify(book, text),
    summarise: ({ article, topic, sentences }) =>
      summarise(article ? [article] : articles, {
        sentences,
        quotations: (of) => quotationsOf(of).map(withMarks),
        mustAnswer: (sentence) => otherSide([sentence])[0]?.answer.clip ?? null,
        ...(topic ? { topic } : {}),
      }),
    otherSide,
  };
}

/** A quotation with the marks around it. */
function withMarks({ start, end }: Quotation): Span {
  return { start: start - 1, end: end + 1 };
}
