import type { Article, Clip, Unread } from './articles/article.js';
import { makeBreathing } from './articles/breathe.js';
import { readCoverage } from './articles/read.js';
import type { Reading } from './articles/reader.js';
import { asksAllegation, withAllegations } from './coverage/allegation-asked.js';
import { Gradually } from './coverage/gradually.js';
import { makeOtherSide, type OtherSide } from './coverage/other-side.js';
import { speakerAsked } from './coverage/speaker-asked.js';
import { type CoverageAnswer, inTheirWords } from './coverage/what-said.js';
import { withWholeQuotations } from './coverage/whole-quotations.js';
import { type Handles, makeHandles } from './handles.js';
import type { Span } from './language/span.js';
import { whatItAnswers } from './quotes/book/answered.js';
import { findPeople, likeliestPeople, readNames } from './quotes/book/find-people.js';
import { peopleIn } from './quotes/book/people-in.js';
import { gatherQuoteBook, type QuoteBook } from './quotes/book/quote-book.js';
import { allegations } from './quotes/book/sides.js';
import { type Reading as QuotationReading, readQuotations } from './quotes/extract.js';
import type { Person } from './quotes/people/person.js';
import type { Quotation } from './quotes/quotation.js';
import type { Verification } from './quotes/verify/verification.js';
import { type Checked, verify, verifyMessage } from './quotes/verify/verify.js';
import { ask } from './search/ask.js';
import { buildSearchIndex, type SearchIndex } from './search/index/search-index.js';
import { articlesAbout } from './search/ranking/articles-about.js';
import { type Summary, summarise } from './summaries/summarise.js';

/** What is to be summed up: one article or all when null, a topic or everything when empty, in how many sentences. */
export interface SummaryWanted {
  readonly article: Article | null;
  readonly topic: string;
  readonly sentences: number;
}

/** What a coverage is assembled from: articles that are read, indexed and searched for quotations already. */
export interface Parts extends Reading {
  readonly index: SearchIndex;
  /** The reading of each article, and perhaps of others. */
  readonly quotations: ReadonlyMap<Article, QuotationReading>;
  readonly pending: number;
  readonly builtAt: Date;
  /** What the coverages before it made; this one leaves there what it makes. */
  readonly former?: Former;
}

/** What a coverage can make its own from, where most of the articles are the same. */
export interface Former {
  book?: QuoteBook;
  articleHandles?: Handles<Article>;
  personHandles?: Handles<Person>;
}

/** Everything that answers are made of, at one moment: built whole, never changed, swapped whole. */
export interface Coverage {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
  /** How many more articles have been read and are still to be taken in. */
  readonly pending: number;
  readonly builtAt: Date;
  readonly book: QuoteBook;
  readonly articleHandles: Handles<Article>;
  readonly personHandles: Handles<Person>;
  quotationsOf(article: Article): readonly Quotation[];
  /** The people that a typed text may mean, best first; all of them, most quoted first, for an empty one. */
  people(typed: string): readonly Person[];
  /** Those of these people who fit the text as well as the first: all of one surname, for a surname. */
  likeliest(typed: string): readonly Person[];
  /** The people whose surname or whole name stands in a text, most quoted first. */
  peopleIn(text: string): readonly Person[];
  /** What a quotation answers, where its article says so. */
  answeredBy(quotation: Quotation): Clip | null;
  /** Answers a question from one article, or from all when null. */
  ask(question: string, article: Article | null): CoverageAnswer;
  /** Holds a text that is given as a quotation against the coverage. */
  verify(text: string): Verification;
  /** Holds each quotation of a message against the coverage, in order. */
  verifyMessage(message: string): readonly Checked[];
  summarise(wanted: SummaryWanted): Summary;
  /** The answers of those against whom the clips make an allegation, one each, where no clip holds one already. */
  otherSide(clips: readonly Clip[]): readonly OtherSide[];
  /** Whether all that brings the articles together is there. Until then it is made when it is first asked for, at once. */
  readonly isPrepared: boolean;
  /** Makes all that, in steps between which others run. */
  prepare(): Promise<void>;
}

/** How long a step of preparing may take, in milliseconds, before others run. */
const STEP_MS = 15;

/** From more articles than this, a topic is summed up from those that search finds for it. */
const FEW_ARTICLES = 60;

/**
 * Reads a folder of articles or a `.jsonl` file and builds the coverage of it.
 * @throws when the path cannot be opened
 */
export async function openCoverage(path: string, now: () => Date = () => new Date()): Promise<Coverage> {
  return buildCoverage(await readCoverage(path), now());
}

/** Builds the coverage of articles that have been read. */
export function buildCoverage({ articles, unread }: Reading, builtAt: Date): Coverage {
  const quotations = new Map(articles.map((article) => [article, readQuotations(article)]));
  return assembleCoverage({
    articles,
    unread,
    index: buildSearchIndex(articles),
    quotations,
    pending: 0,
    builtAt,
  });
}

/**
 * Makes a coverage of its parts. What brings all articles together (people, statements, allegations) is made when it is
 * first asked for, so that a coverage that lives for a moment costs next to nothing.
 */
export function assembleCoverage({
  articles,
  unread,
  index,
  quotations,
  pending,
  builtAt,
  former = {},
}: Parts): Coverage {
  const gathering = new Gradually(() =>
    gatherQuoteBook(
      articles.flatMap((article) => quotations.get(article) ?? []),
      former.book,
    ),
  );
  const book = once(() => {
    former.book = gathering.value;
    return gathering.value;
  });
  const articleHandles = once(() => {
    former.articleHandles = makeHandles(articles, former.articleHandles);
    return former.articleHandles;
  });
  const personHandles = once(() => {
    former.personHandles = makeHandles(book().people, former.personHandles);
    return former.personHandles;
  });
  const alleged = once(() => allegations(book()));
  const sides = once(() => makeOtherSide(book(), alleged()));
  const otherSide = (clips: readonly Clip[]) => sides()(clips);
  let isPrepared = false;
  const quotationsOf = (article: Article) => quotations.get(article)?.quotations ?? [];
  const answered = (question: string, article: Article | null): CoverageAnswer => {
    const answer = ask(index, question, article ? { article: article.id } : {});
    if (answer.problem) return { ...answer, said: null };
    const speaker = speakerAsked(question);
    if (speaker) return inTheirWords(book(), answer, speaker, article);
    if (!asksAllegation(question)) return { ...answer, said: null };
    return {
      ...withAllegations(alleged(), answer, question, peopleIn(book(), question), article),
      said: null,
    };
  };
  return {
    articles,
    unread,
    pending,
    builtAt,
    get book() {
      return book();
    },
    get articleHandles() {
      return articleHandles();
    },
    get personHandles() {
      return personHandles();
    },
    quotationsOf,
    people: (typed) => findPeople(book(), typed),
    likeliest: (typed) => likeliestPeople(book(), typed),
    peopleIn: (text) => peopleIn(book(), text),
    answeredBy: (quotation) => {
      const reading = quotations.get(quotation.article);
      return reading ? whatItAnswers(reading, quotation) : null;
    },
    ask: (question, article) => {
      const found = answered(question, article);
      return { ...found, answer: withWholeQuotations(found.answer, (clip) => quotationsOf(clip.article)) };
    },
    verify: (text) => verify(book(), text),
    verifyMessage: (message) => verifyMessage(book(), message),
    summarise: ({ article, topic, sentences }) => {
      const all = article ? [article] : articles;
      const narrowed = topic !== '' && all.length > FEW_ARTICLES;
      const read = narrowed ? articlesAbout(index, topic) : all;
      const summary = summarise(read, {
        sentences,
        quotations: (of) => quotationsOf(of).map(withMarks),
        mustAnswer: (sentence) => otherSide([sentence])[0]?.answer.clip ?? null,
        partOfMore: narrowed,
        ...(topic ? { topic } : {}),
      });
      const nothingFound = narrowed && read.length === 0;
      return { ...summary, read: all.length, ...(nothingFound ? { whyEmpty: 'off-topic' } : {}) };
    },
    otherSide,
    get isPrepared() {
      return isPrepared;
    },
    prepare: once(async () => {
      const breathe = makeBreathing(STEP_MS);
      for (const _ of preparing()) await breathe();
      isPrepared = true;
    }),
  };

  function* preparing(): Generator<void> {
    const before = former.book;
    yield* gathering.steps();
    yield* readNames(book(), before);
    articleHandles();
    yield;
    personHandles();
    yield;
    peopleIn(book(), '');
    yield;
    otherSide([]);
  }
}

/** The function, but what it made the first time is given every time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A quotation with the marks around it. */
function withMarks({ start, end }: Quotation): Span {
  return { start: start - 1, end: end + 1 };
}
