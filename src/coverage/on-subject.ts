import type { Clip } from '../articles/article.js';
import { termKeys } from '../language/terms.js';
import type { Quotation } from '../quotes/quotation.js';

/** What a question asks somebody's words about. */
export interface Subject {
  /** The keys of its terms. */
  readonly terms: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  /** Whether it is what somebody is accused of. */
  readonly isCharge: boolean;
}

/** How much a term counts in the quotation itself, in the paragraph around it, and in the article's title. */
const INSIDE = 1;
const AROUND = 0.6;
const ABOVE = 0.4;
/** What a whole utterance is worth more than a fragment. */
const WHOLE = 0.2;
/** "What does Holm say happened?" asks for anything that he says. */
const NO_SUBJECT =
  /\b(?:happen(?:s|ed)|exactly|really|now|today|afterwards?|in response|when asked|publicly|so far|yet)\b/giu;
/** What is said of one charge may be said of "the lawsuit". */
const CHARGE = /\b(?:accus|alleg|charge|claim|complain|critici|denie|lawsuit|su(?:ed|ing|it)\b)/i;
const NAME = /(?<!\p{L})\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** Reads what words are to be about: "the Elmstead ferry" has three terms, one of them a name. */
export function readSubject(about: string): Subject {
  const names = [...about.matchAll(NAME)].map(([name]) => name).join(' ');
  return {
    terms: termKeys(about.replace(NO_SUBJECT, ' ')),
    names: termKeys(names),
    isCharge: CHARGE.test(about),
  };
}

/**
 * How much a quotation is on a subject: 0 for one that shares nothing with it, and for one that has none of its names in its
 * words, in its paragraph or in the title of its article, for "the attack" alone is any attack.
 */
export function likenessTo({ terms, names }: Subject, quotation: Quotation): number {
  if (terms.size === 0) return 0;
  const { article, paragraph } = quotation;
  const inside = termKeys(article.text, quotation);
  const whole = article.paragraphs.find(({ number }) => number === paragraph);
  const around = whole ? termKeys(article.text, whole) : inside;
  const above = termKeys(article.title);
  const worth = (key: string) => {
    if (inside.has(key)) return INSIDE;
    if (around.has(key)) return AROUND;
    return above.has(key) ? ABOVE : 0;
  };
  if (names.size > 0 && ![...names].some((key) => worth(key) > 0)) return 0;
  const sum = [...terms].reduce((total, key) => total + worth(key), 0);
  return sum > 0 && quotation.type === 'direct' ? sum + WHOLE : sum;
}

/**
 * Whether a sentence is on a subject: its paragraph or the title of its article has a term of it, and of names one; any
 * sentence is, where there is no subject.
 */
export function isOnSubject(
  { terms, names, isCharge }: Subject,
  { article, paragraph, ...span }: Clip,
): boolean {
  if (terms.size === 0) return true;
  const whole = article.paragraphs.find(({ number }) => number === paragraph) ?? span;
  const held = new Set([...termKeys(article.text, whole), ...termKeys(article.title)]);
  if (names.size === 0 && isCharge && CHARGE.test(article.text.slice(span.start, span.end))) return true;
  return [...(names.size > 0 ? names : terms)].some((key) => held.has(key));
}
