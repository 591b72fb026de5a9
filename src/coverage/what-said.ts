import { type Article, type Clip, touch } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { termKey, termKeys } from '../language/terms.js';
import { tellingSentences } from '../quotes/attribution/told.js';
import { findPeople } from '../quotes/book/find-people.js';
import type { QuoteBook } from '../quotes/book/quote-book.js';
import { answersTo, toldAnswers } from '../quotes/book/sides.js';
import { statementsOf } from '../quotes/book/statements-of.js';
import type { Person } from '../quotes/people/person.js';
import type { Quotation } from '../quotes/quotation.js';
import type { Answer } from '../search/answer/answer.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';
import { describedSpeaker } from './described-speaker.js';
import { isOnSubject, likenessTo, readSubject } from './on-subject.js';
import { reportedOf } from './reported.js';
import type { SpeakerAsked } from './speaker-asked.js';

/** What somebody said, to a question that asks for it. */
export interface Said {
  readonly person: Person;
  /** Those on what the question asks about, most of all first; where none is, all in the order of the coverage; at least one. */
  readonly quotations: readonly Quotation[];
  /** Whether one of them is on what the question asks them about, where it asks that. */
  readonly onSubject: boolean;
}

/** An answer that knows who said what. */
export interface CoverageAnswer extends Answer {
  /** The quotations that answer, where the question asks what somebody said and the coverage quotes them. */
  readonly said: Said | null;
}

/** What a question asks somebody's words about, where any denial of theirs speaks to it. */
const ON_ALLEGATION = /\b(?:accusations?|allegations?|charges?|claims?|complaints?|criticisms?|lawsuits?)\b/i;
/** What an article as a whole may be about. */
const WHOLE =
  /^\s(?:the|this|that)\s(?:new\s)?(decision|deal|discovery|findings?|idea|move|news|offer|plans?|proposals?|research|results?|ruling|stud(?:y|ies)|verdict|work)\W{0,9}$/i;
/** The least likeness of a quotation that is on the subject: a term of it in the paragraph at least. */
const ON_SUBJECT = 0.6;
/** The most sentences that tell of somebody's answers. */
const MOST_TOLD = 3;
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
  { who, about, onlyWords, isOpinion }: SpeakerAsked,
  article: Article | null,
): CoverageAnswer {
  const person = describedSpeaker(book, who) ?? findPeople(book, who)[0];
  const theirWords = person ? saidBy(book, person, about, article) : null;
  const said = theirWords && isOpinion ? ofTheWhole(theirWords, about) : theirWords;
  const told = person ? toldBy(book, person, about, article) : [];
  if (!onlyWords)
    return said?.onSubject || told.length === 0 ? { ...answer, said } : telling(answer, told, null);
  if (isOpinion && !said) return { ...answer, said: null };
  const names = person ? [person.name, ...person.otherNames] : [who];
  const isTheirs = (clip: Clip) => said?.quotations.some((quotation) => touch(quotation, clip)) ?? false;
  const theirs = new Set(tellingSentences(names, answer.answer));
  const isOwn = (clip: AnswerClip | undefined) => clip !== undefined && (isTheirs(clip) || theirs.has(clip));
  const subject = readSubject(about);
  const own = answer.answer
    .filter((clip, i, all) => isOwn(clip.context ? all[i + 1] : clip))
    .filter((clip) => isOpinion || isOnSubject(subject, clip))
    .map((clip) => (isTheirs(clip) ? clip : { ...clip, bold: null }));
  if (own.length > 0) return { ...answer, answer: own, said: said?.onSubject ? said : null };
  if (said?.onSubject) return { ...answer, answer: [], said };
  const passages = answer.passages.map(({ passage }) => passage);
  const reported = reportedOf(names, about, passages);
  if (reported.length > 0) return telling(answer, reported, said);
  if (told.length > 0) return telling(answer, told, said);
  const confidence = Math.min(answer.confidence, UNSAID);
  return { ...answer, answered: false, confidence, answer: [], said };
}

/**
 * What somebody said, as on the subject where they are asked what they think of what an article is about as a whole ("the
 * study"): their words in the article that has it.
 */
function ofTheWhole(said: Said, about: string): Said {
  const whole = WHOLE.exec(about)?.[1];
  if (said.onSubject || whole === undefined) return said;
  const key = termKey(whole);
  const quotations = said.quotations.filter(({ article: { text } }) => termKeys(text).has(key));
  return quotations.length > 0 ? { ...said, quotations, onSubject: true } : said;
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
  const subject = readSubject(about);
  const denials = ON_ALLEGATION.test(about) ? answersTo(book, person) : [];
  const ranked = person.by
    .filter((quotation) => article === null || quotation.article === article)
    .map((quotation) => ({
      quotation,
      like: likenessTo(subject, quotation) + (denials.includes(quotation) ? 1 : 0),
    }))
    .sort((a, b) => b.like - a.like);
  if (ranked.length === 0) return null;
  const like = ranked.filter((one) => one.like >= ON_SUBJECT);
  const shown = (like.length > 0 ? like : ranked).map(({ quotation }) => quotation);
  return {
    person,
    quotations: eachOnce(book, shown),
    onSubject: subject.terms.size === 0 || like.length > 0,
  };
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
