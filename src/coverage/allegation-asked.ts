import type { Article } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { peopleIn } from '../quotes/people-in.js';
import type { QuoteBook } from '../quotes/quote-book.js';
import { type Allegation, allegations } from '../quotes/sides.js';
import type { Answer } from '../search/ask.js';
import type { AnswerClip } from '../search/short-answer.js';

const ASKS_ALLEGATION =
  /^\W*(?:and\s+|so\s+|tell me\s+)?(?:what|which)\b.*\b(?:accused|accusations?|allegations?|alleged(?:ly)?|charged|charges|charge)\b/i;
/** A denial shows that there is an allegation, and does not say which. */
const DENIAL = /^(?:den|reject|disput|refut)/i;
const SHOWN = 3;
/** Confidence in an answer of allegations that the articles themselves mark as such. */
const SURE = 0.6;

/** Whether a question asks what somebody is accused of. */
export function asksAllegation(question: string): boolean {
  return ASKS_ALLEGATION.test(question);
}

/**
 * Answers what somebody is accused of with the first sentence of each article that makes an allegation against them;
 * an answer stays as it is where the question names nobody against whom there is one.
 * @param article the only article asked; all when null
 */
export function withAllegations(
  book: QuoteBook,
  answer: Answer,
  question: string,
  article: Article | null,
): Answer {
  const named = new Set(peopleIn(book, question));
  const made = allegations(book).filter(
    (one) => named.has(one.against) && !DENIAL.test(one.cue) && (article === null || one.article === article),
  );
  const accused = [...named].find((person) => made.some(({ against }) => against === person));
  const firsts = firstOfEachArticle(made.filter(({ against }) => against === accused)).slice(0, SHOWN);
  if (firsts.length === 0) return answer;
  const confidence = Math.max(answer.confidence, SURE);
  return { ...answer, answered: true, confidence, answer: firsts.map(answerClip) };
}

function firstOfEachArticle(made: readonly Allegation[]): Allegation[] {
  const seen = new Set<Article>();
  return made.filter(({ article }) => !seen.has(article) && seen.add(article));
}

function answerClip({ article, paragraph, start, end }: Allegation): AnswerClip {
  const days = datedWords(article.text, { start, end }, article.date);
  return { article, paragraph, start, end, bold: null, context: false, days };
}
