import { type Article, type Clip, clipText, touch } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { termKeys } from '../language/terms.js';
import type { Allegation } from '../quotes/book/sides.js';
import type { Person } from '../quotes/people/person.js';
import type { Answer } from '../search/answer/answer.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';

const ASKS_ALLEGATION =
  /^\W*(?:and\s+|so\s+|tell me\s+)?(?:what|which)\b.*\b(?:accused|accusations?|allegations?|alleged(?:ly)?|charged|charges|charge)\b/i;
/** "Holm is accused of what?", "Tell me about the allegations against Holm". */
const ASKS_OTHERWISE =
  /\b(?:accused|charged)\s+(?:of|with)\s+(?:doing\s+)?what\b|^\W*(?:tell me|explain|describe)\b.*\b(?:accusations?|allegations?|charges)\b/i;
/** A denial shows that there is an allegation, and does not say which. */
const DENIAL = /^(?:den|reject|disput|refut|rebut|dismiss|contest)/i;
/** Names behind the first word, with what stands before them: "Mayor Per Holm". */
const NAMES = /(?<=\s[“"‘']?)\p{Lu}[\p{L}\p{N}.-]{0,40}(?:\s\p{Lu}[\p{L}\p{N}.-]{0,40}){0,6}/gu;
const CAPITAL = /^\p{Lu}/u;
const SHOWN = 3;
/** Confidence, at the most, in a sentence that accuses another than the one asked about. */
const UNSURE = 0.4;
/** Whoever does what is done to somebody, with what stands before the name: "by Oxley attorney Ida Holm". */
const DOERS =
  /\bby\s((?:[\p{L}.-]{1,20}\s){0,3}?\p{Lu}[\p{L}’'.-]{0,30}(?:\s\p{Lu}[\p{L}’'.-]{0,30}){0,4})/gu;
/** Confidence in an answer of allegations that the articles themselves mark as such. */
const SURE = 0.6;

/** Whether a question asks what somebody is accused of. */
export function asksAllegation(question: string): boolean {
  return ASKS_ALLEGATION.test(question) || ASKS_OTHERWISE.test(question);
}

/**
 * Answers what somebody is accused of with the first sentence of each article that makes an allegation against them;
 * an answer stays as it is where there is none. Where the question names more than the accused ("… in Oxley?"), an
 * allegation must have it in its paragraph or in the title of its article.
 * @param named the people that the question names, those whom it names in full alone; the first against whom there is one counts
 * @param article the only article asked; all when null
 */
export function withAllegations(
  allegations: readonly Allegation[],
  answer: Answer,
  question: string,
  named: readonly Person[],
  article: Article | null,
): Answer {
  const made = allegations.filter(
    (one) => named.includes(one.against) && !isDenial(one) && (article === null || one.article === article),
  );
  const accused = inFull(named, question).find((person) => made.some(({ against }) => against === person));
  const others = accused ? otherNames(question, accused) : new Set<string>();
  const asked = made.filter((one) => one.against === accused && holdsAll(one, others));
  const firsts = firstOfEachArticle(asked).slice(0, SHOWN);
  if (firsts.length === 0)
    return isNamed(named, question) &&
      answer.answer.some((clip) => isAgainstAnother(clip, allegations, named))
      ? { ...answer, answered: false, confidence: Math.min(answer.confidence, UNSURE), answer: [] }
      : answer;
  const confidence = Math.max(answer.confidence, SURE);
  return { ...answer, answered: true, confidence, answer: firsts.map(answerClip) };
}

/** Whether a question has one of the names as a name, not as a word that is spelt so. */
function isNamed(named: readonly Person[], question: string): boolean {
  return named.some(({ name }) =>
    name.split(' ').some((word) => CAPITAL.test(word) && question.includes(word)),
  );
}

/** Whether a sentence accuses somebody else, or has one of the named as whoever does it: "Brandt was sued by Holm, accused of theft". */
function isAgainstAnother(clip: Clip, allegations: readonly Allegation[], named: readonly Person[]): boolean {
  const made = allegations.filter((one) => touch(one, clip));
  if (made.some(({ against }) => !named.includes(against))) return true;
  const names = new Set(
    named.flatMap(({ name, otherNames }) => [name, ...otherNames].flatMap((one) => one.split(' '))),
  );
  return [...clipText(clip).matchAll(DOERS)].some(([, doer = '']) =>
    doer.split(' ').some((word) => names.has(word)),
  );
}

/** Whether an allegation is told only by what somebody denies: "Holm denied theft". */
export function isDenial({ cue }: Allegation): boolean {
  return DENIAL.test(cue);
}

/** Those whose whole name stands in a question, so that another of the family is not meant; all where there is none. */
function inFull(named: readonly Person[], question: string): readonly Person[] {
  const whole = named.filter(({ name }) => name.includes(' ') && question.includes(name));
  return whole.length > 0 ? whole : named;
}

/** The names in a question that are not the accused's with a title before it, nor the word that it begins with. */
function otherNames(question: string, { name, otherNames: own }: Person): Set<string> {
  const theirs = termKeys([name, ...own].join(' '));
  const named = [...question.matchAll(NAMES)].map(([names]) => [...termKeys(names)]);
  return new Set(named.filter((keys) => !keys.some((key) => theirs.has(key))).flat());
}

function holdsAll({ article, paragraph }: Allegation, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return true;
  const whole = article.paragraphs.find(({ number }) => number === paragraph);
  const held = new Set([...termKeys(article.title), ...(whole ? termKeys(article.text, whole) : [])]);
  return [...keys].every((key) => held.has(key));
}

function firstOfEachArticle(made: readonly Allegation[]): Allegation[] {
  const seen = new Set<Article>();
  return made.filter(({ article }) => !seen.has(article) && seen.add(article));
}

function answerClip({ article, paragraph, start, end }: Allegation): AnswerClip {
  const days = datedWords(article.text, { start, end }, article.date);
  return { article, paragraph, start, end, bold: null, context: false, days };
}
