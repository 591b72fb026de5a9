import type { Article } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { relatedKeys } from '../language/related.js';
import type { Span } from '../language/span.js';
import { termKeys } from '../language/terms.js';
import type { Allegation } from '../quotes/book/sides.js';
import type { Person } from '../quotes/people/person.js';
import type { Answer } from '../search/answer/answer.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';
import { isDenial } from './allegation-asked.js';

/** "Who is accused of theft?", "Who has been charged?", "Who faces claims of theft?". */
const ASKS =
  /^\W*(?:and\s+|so\s+)?who(?:\s+else)?(?:['’]s(?:\s+been)?|\s+(?:is|was|are|were|has\s+been|have\s+been|stands|stood|got))\s+(?:being\s+)?(?:accused|charged|alleged|suspected)\b(.*)$|^\W*(?:and\s+|so\s+)?who\s+face[sd]?\s+(?:the\s+)?(?:allegations|accusations|claims|charges)\b(.*)$/is;
/** "Who are the allegations against?", "Against whom are the allegations?" */
const ASKS_OTHERWISE =
  /^\W*who(?:['’]s|m?\s+(?:is|are|was|were))\s+the\s+(?:allegations?|accusations?|claims?|charges?)\s+(?:made\s+)?(?:against|about)\W*$|^\W*against\s+whom?\b.*\b(?:allegations?|accusations?|claims?|charges?|alleged)\b/i;
const SHOWN = 3;
/** Allegations of articles that no passage is of, which are looked through: a large archive has thousands. */
const MOST_OTHERS = 500;
/** Confidence in an answer of allegations that the articles themselves mark as such. */
const SURE = 0.6;

/** What a question for those who are accused says of the accusation, "" where it says nothing; null where it is no such question. */
export function accusationAsked(question: string): string | null {
  const [asked, of, claimed] = ASKS.exec(question) ?? [];
  if (asked !== undefined) return of ?? claimed ?? '';
  return ASKS_OTHERWISE.test(question) ? '' : null;
}

/**
 * Answers who is accused with a sentence for each of those against whom an article makes such an allegation, their name in
 * bold: those of the articles that the passages are of first. An answer stays as it is where there is none.
 * @param accusation what the question says of it; the allegation's paragraph must hold it
 * @param article the only article asked; all when null
 */
export function withAccused(
  allegations: readonly Allegation[],
  answer: Answer,
  accusation: string,
  article: Article | null,
): Answer {
  const places = new Map<Article, number>();
  for (const { passage } of answer.passages)
    if (!places.has(passage.article)) places.set(passage.article, places.size);
  const placeOf = (one: Allegation) => places.get(one.article) ?? places.size;
  const asked = termKeys(accusation);
  const ofArticle = allegations.filter((one) => article === null || one.article === article);
  const near = ofArticle.filter((one) => places.has(one.article));
  const others = ofArticle.filter((one) => !places.has(one.article)).slice(0, MOST_OTHERS);
  const made = [...near, ...others]
    .filter((one) => tellsOf(one, asked))
    .sort((a, b) => Number(isDenial(a)) - Number(isDenial(b)) || placeOf(a) - placeOf(b));
  const firsts = firstOfEach(made).slice(0, SHOWN);
  if (firsts.length === 0) return answer;
  const confidence = Math.max(answer.confidence, SURE);
  return { ...answer, answered: true, confidence, answer: firsts.map(answerClip) };
}

/** Whether the paragraph of an allegation holds all that is asked, or words that mean it. */
function tellsOf({ article, paragraph }: Allegation, asked: ReadonlySet<string>): boolean {
  if (asked.size === 0) return true;
  const whole = article.paragraphs.find(({ number }) => number === paragraph);
  const held = whole ? termKeys(article.text, whole) : new Set<string>();
  return [...asked].every((key) => [key, ...relatedKeys(key)].some((one) => held.has(one)));
}

function firstOfEach(made: readonly Allegation[]): Allegation[] {
  const seen = new Set<Person>();
  return made.filter(({ against }) => !seen.has(against) && seen.add(against));
}

function answerClip({ article, paragraph, start, end, against }: Allegation): AnswerClip {
  const days = datedWords(article.text, { start, end }, article.date);
  const bold = nameIn(article.text.slice(start, end), against);
  const isNamed = bold && { start: start + bold.start, end: start + bold.end };
  return { article, paragraph, start, end, bold: isNamed, context: false, days };
}

/** Where a sentence has a person's name, the longest form of it; null where it has none. */
function nameIn(sentence: string, { name, otherNames }: Person): Span | null {
  const forms = [name, ...otherNames, name.split(' ').at(-1) ?? name].sort((a, b) => b.length - a.length);
  for (const form of forms) {
    const start = sentence.indexOf(form);
    if (start >= 0) return { start, end: start + form.length };
  }
  return null;
}
