import { type Article, type Clip, touch } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import type { Span } from '../language/span.js';
import { termKeys } from '../language/terms.js';
import { tellingSentences } from '../quotes/attribution/told.js';
import { findPeople } from '../quotes/book/find-people.js';
import type { QuoteBook } from '../quotes/book/quote-book.js';
import { answersTo, toldAnswers } from '../quotes/book/sides.js';
import { statementsOf } from '../quotes/book/statements-of.js';
import type { Person } from '../quotes/people/person.js';
import type { Quotation } from '../quotes/quotation.js';
import type { AnswerClip } from '../search/answer/short-answer.js';
import type { Answer } from '../search/ask.js';
import { describedSpeaker } from './described-speaker.js';
import { reportedOf } from './reported.js';
import type { SpeakerAsked } from './speaker-asked.js';

/** What somebody said, to a question that asks for it. */
export interface Said {
  readonly person: Person;
  /** Those that share most words with the question first, else in the order of the coverage; at least one. */
  readonly quotations: readonly Quotation[];
  /** Whether one of them holds a word of what the question asks them about, where it asks that. */
  readonly onSubject: boolean;
}

/** An answer that knows who said what. */
export interface CoverageAnswer extends Answer {
  /** The quotations that answer, where the question asks what somebody said and the coverage quotes them. */
  readonly said: Said | null;
}

/** What a question asks somebody's words about, where any denial of theirs speaks to it. */
const ON_ALLEGATION = /\b(?:accusations?|allegations?|charges?|claims?|complaints?|criticisms?|lawsuits?)\b/i;
/** The most sentences that tell of somebody's answers. */
const MOST_TOLD = 3;
/** What a word that only the sentence before a quotation holds is worth, beside one of its own. */
const IN_LEAD = 0.5;
/** Confidence in an answer that speaks of the subject, but in which the one asked about does not speak. */
const UNSAID = 0.4;
/** Confidence, at the least, in sentences that tell what the one asked about said. */
const REPORTED = 0.6;

/**
 * Puts the asked person's own words into an answer, and takes everybody else's out: what others say is no answer to
 * what somebody said. Where they are not quoted, only sentences that tell what they said answer.
 * @param article the only article asked; all when null
 */
export function inTheirWords(
  book: QuoteBook,
  answer: Answer,
  { who, about, onlyWords }: SpeakerAsked,
  article: Article | null,
): CoverageAnswer {
  const person = describedSpeaker(book, who) ?? findPeople(book, who)[0];
  const said = person ? saidBy(book, person, about, article) : null;
  const told = person ? toldBy(book, person, about, article) : [];
  if (!onlyWords)
    return said?.onSubject || told.length === 0 ? { ...answer, said } : telling(answer, told, null);
  const names = person ? [person.name, ...person.otherNames] : [who];
  const isTheirs = (clip: Clip) => said?.quotations.some((quotation) => touch(quotation, clip)) ?? false;
  const theirs = new Set(tellingSentences(names, answer.answer));
  const isOwn = (clip: AnswerClip | undefined) => clip !== undefined && (isTheirs(clip) || theirs.has(clip));
  const own = answer.answer
    .filter((clip, i, all) => isOwn(clip.context ? all[i + 1] : clip))
    .map((clip) => (isTheirs(clip) ? clip : { ...clip, bold: null }));
  if (own.length > 0) return { ...answer, answer: own, said };
  if (said?.onSubject) return { ...answer, answer: [], said };
  const passages = answer.passages.map(({ passage }) => passage);
  const reported = reportedOf(names, about, passages);
  if (reported.length > 0) return telling(answer, reported, said);
  if (told.length > 0) return telling(answer, told, said);
  const confidence = Math.min(answer.confidence, UNSAID);
  return { ...answer, answered: false, confidence, answer: [], said };
}

/** An answer of sentences that tell what somebody said. */
function telling(answer: Answer, sentences: readonly AnswerClip[], said: Said | null): CoverageAnswer {
  const confidence = Math.max(answer.confidence, REPORTED);
  return { ...answer, answered: true, confidence, answer: sentences, said };
}

/**
 * The sentences that tell that somebody answered ("Holm denied the claims") or would not ("declined to comment"), where
 * the question asks for their words on nothing else than what is alleged; the first of each article, at most three.
 */
function toldBy(book: QuoteBook, person: Person, about: string, article: Article | null): AnswerClip[] {
  if (!ON_ALLEGATION.test(about) && termKeys(about).size > 0) return [];
  const articles = new Set<Article>();
  return toldAnswers(book, person)
    .filter((clip) => article === null || clip.article === article)
    .filter((clip) => !articles.has(clip.article) && articles.add(clip.article))
    .slice(0, MOST_TOLD)
    .map((clip) => ({
      ...clip,
      bold: null,
      context: false,
      days: datedWords(clip.article.text, clip, clip.article.date),
    }));
}

function saidBy(book: QuoteBook, person: Person, about: string, article: Article | null): Said | null {
  const wanted = termKeys(about);
  const denials = ON_ALLEGATION.test(about) ? answersTo(book, person) : [];
  const ranked = person.by
    .filter((quotation) => article === null || quotation.article === article)
    .map((quotation) => ({
      quotation,
      shared: sharedTerms(quotation, person, wanted) + (denials.includes(quotation) ? 1 : 0),
    }))
    .sort((a, b) => b.shared - a.shared);
  if (ranked.length === 0) return null;
  return {
    person,
    quotations: eachOnce(
      book,
      ranked.map(({ quotation }) => quotation),
    ),
    onSubject: wanted.size === 0 || (ranked[0]?.shared ?? 0) > 0,
  };
}

/** How many of the wanted words a quotation holds; or else half a word where the sentence that leads to it holds any. */
function sharedTerms(quotation: Quotation, person: Person, wanted: ReadonlySet<string>): number {
  const { text } = quotation.article;
  const sharedIn = (span: Span) => [...termKeys(text, span)].filter((key) => wanted.has(key)).length;
  const inWords = sharedIn(quotation);
  const lead = inWords > 0 ? null : leadTo(quotation, person);
  return inWords || (lead && sharedIn(lead) > 0 ? IN_LEAD : 0);
}

/** The sentence before a quotation, in its paragraph, that names its speaker: "Holm blamed the referee. “A gift,” he said." */
function leadTo({ article, paragraph, start }: Quotation, { name }: Person): Span | null {
  const around = article.paragraphs.find(({ number }) => number === paragraph);
  const before = around?.sentences.findLast(({ end }) => end <= start);
  if (!before) return null;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return article.text.slice(before.start, before.end).includes(surname) ? before : null;
}

/** Quotations without those that print nothing but statements of the ones before them. */
function eachOnce(book: QuoteBook, quotations: readonly Quotation[]): Quotation[] {
  const shown = new Set<string>();
  return quotations.filter((quotation) => {
    const printed = statementsOf(book, quotation);
    const fresh = printed.length === 0 || printed.some(({ id }) => !shown.has(id));
    for (const { id } of printed) shown.add(id);
    return fresh;
  });
}
