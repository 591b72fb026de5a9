import type { Article, Clip, Unread } from './articles/article.js';
import { readCoverage } from './articles/read.js';
import type { Reading } from './articles/reader.js';
import { accusationAsked, withAccused } from './coverage/accused-asked.js';
import { asksAllegation, withAllegations } from './coverage/allegation-asked.js';
import { type Former, type Gathering, gather } from './coverage/gathering.js';
import type { OtherSide } from './coverage/other-side.js';
import { asksReporter, withReporter } from './coverage/reporter-asked.js';
import { speakerAsked } from './coverage/speaker-asked.js';
import { type CoverageAnswer, inTheirWords } from './coverage/what-said.js';
import { whoSaid, wordsAskedFor } from './coverage/who-said.js';
import { withWholeQuotations } from './coverage/whole-quotations.js';
import type { Handles } from './handles.js';
import type { Span } from './language/span.js';
import { whatItAnswers } from './quotes/book/answered.js';
import { findPeople, likeliestPeople } from './quotes/book/find-people.js';
import { peopleIn } from './quotes/book/people-in.js';
import type { QuoteBook } from './quotes/book/quote-book.js';
import { type Reading as QuotationReading, readQuotations } from './quotes/extract.js';
import type { Person } from './quotes/people/person.js';
import type { Quotation } from './quotes/quotation.js';
import type { Verification } from './quotes/verify/verification.js';
import { type Checked, verify, verifyMessage } from './quotes/verify/verify.js';
import { ask } from './search/ask.js';
import { buildSearchIndex, type SearchIndex } from './search/index/search-index.js';
import { withCapitals } from './search/question/small-letters.js';
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
export function assembleCoverage(parts: Parts): Coverage {
  const { articles, unread, index, quotations, pending, builtAt, former = {} } = parts;
  const readings = () => articles.flatMap((article) => quotations.get(article) ?? []);
  const all = gather(articles, readings, former);
  const quotationsOf = (article: Article) => quotations.get(article)?.quotations ?? [];
  return {
    articles,
    unread,
    pending,
    builtAt,
    get book() {
      return all.book();
    },
    get articleHandles() {
      return all.articleHandles();
    },
    get personHandles() {
      return all.personHandles();
    },
    quotationsOf,
    people: (typed) => findPeople(all.book(), typed),
    likeliest: (typed) => likeliestPeople(all.book(), typed),
    peopleIn: (text) => peopleIn(all.book(), text),
    answeredBy: (quotation) => {
      const reading = quotations.get(quotation.article);
      return reading ? whatItAnswers(reading, quotation) : null;
    },
    ask: (question, article) => {
      const found = answerFrom(index, all, question, article);
      return { ...found, answer: withWholeQuotations(found.answer, (clip) => quotationsOf(clip.article)) };
    },
    verify: (text) => verify(all.book(), text),
    verifyMessage: (message) => verifyMessage(all.book(), message),
    summarise: (wanted) => summaryOf(wanted, parts, all, quotationsOf),
    otherSide: (clips) => all.otherSide(clips),
    get isPrepared() {
      return all.isPrepared();
    },
    prepare: () => all.prepare(),
  };
}

/** What the passages answer; what somebody said or is accused of, from what is known of it. */
function answerFrom(
  index: SearchIndex,
  all: Gathering,
  typed: string,
  article: Article | null,
): CoverageAnswer {
  const question = withCapitals(index, typed);
  const answer = ask(index, question, article ? { article: article.id } : {});
  if (answer.problem) return { ...answer, said: null };
  const words = wordsAskedFor(question);
  if (words) return whoSaid(all.book(), answer, words);
  const speaker = speakerAsked(question);
  if (speaker) return inTheirWords(all.book(), answer, speaker, article);
  if (asksReporter(question)) return { ...withReporter(answer), said: null };
  const accusation = accusationAsked(question);
  if (accusation !== null)
    return { ...withAccused(all.allegations(), answer, accusation, article), said: null };
  if (!asksAllegation(question)) return { ...answer, said: null };
  const named = peopleIn(all.book(), question);
  return { ...withAllegations(all.allegations(), answer, question, named, article), said: null };
}

function summaryOf(
  { article, topic, sentences }: SummaryWanted,
  { articles, index }: Parts,
  all: Gathering,
  quotationsOf: (article: Article) => readonly Quotation[],
): Summary {
  const asked = article ? [article] : articles;
  const narrowed = topic !== '' && asked.length > FEW_ARTICLES;
  const read = narrowed ? articlesAbout(index, topic) : asked;
  const summary = summarise(read, {
    sentences,
    quotations: (of) => quotationsOf(of).map(withMarks),
    mustAnswer: (sentence) => all.otherSide([sentence])[0]?.answer.clip ?? null,
    partOfMore: narrowed,
    ...(topic ? { topic } : {}),
  });
  const nothingFound = narrowed && read.length === 0;
  return { ...summary, read: asked.length, ...(nothingFound ? { whyEmpty: 'off-topic' } : {}) };
}

/** A quotation with the marks around it. */
function withMarks({ start, end }: Quotation): Span {
  return { start: start - 1, end: end + 1 };
}
