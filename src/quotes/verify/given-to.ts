import { parseArticle } from '../../articles/parse.js';
import { overlap } from '../../language/span.js';
import { fold, wordTexts } from '../../language/words.js';
import { findPeople } from '../book/find-people.js';
import type { QuoteBook } from '../book/quote-book.js';
import { readQuotations } from '../extract.js';
import { quotationsInMessage } from '../marks/message.js';
import type { Person } from '../people/person.js';
import { type Quotation, quotedText } from '../quotation.js';
import { plainWords } from '../wording.js';
import { signedBehind } from './signature.js';
import type { Verification } from './verification.js';

/** The closing marks of a quotation. */
const CLOSING = /^["'”’»“]+/;

/** A quotation in a message, and whom the message gives it to, as it names them; null where it names nobody. */
export interface Given {
  readonly quoted: string;
  readonly by: string | null;
}

/** The quotations in a message, in order, read for their speakers as those of an article are. */
export function quotationsGiven(message: string): Given[] {
  const quotations = quotationsInMessage(message);
  if (quotations.length === 0) return [];
  const article = parseArticle({ id: 'message', title: null, source: null, date: null, text: message });
  const read = article.text === message ? readQuotations(article).quotations : [];
  return quotations.map((quotation, i) => {
    const { speaker } = read.find((one) => overlap(one, quotation) > 0) ?? {};
    const rest = message.slice(quotation.end, quotations[i + 1]?.start).split('\n', 1)[0] ?? '';
    return { quoted: quotation.text, by: speaker?.text ?? signedBehind(rest.replace(CLOSING, '')) };
  });
}

/**
 * Whom a message gives words to, where the coverage prints them as another's and never as theirs. A description that
 * names nobody ("the minister", "a spokesman") may mean anybody, and so may an outlet that reports.
 * @param by whom the message names
 * @returns `by`, or null where it may be right
 */
export function givenToAnother(
  book: QuoteBook,
  { quotation, parts }: Verification,
  by: string | null,
): string | null {
  if (!by || !quotation?.speaker || parts.length > 0) return null;
  const meant = findPeople(book, by).filter(({ named }) => named);
  const theirs = meant.some((person) => person.by.some((one) => one === quotation || says(one, quotation)));
  if (theirs || !namesSomebody(by, meant) || mayMean(by, meant, quotation)) return null;
  return by;
}

/** Whether one quotation holds the words of another. */
function says(one: Quotation, other: Quotation): boolean {
  const [words, wanted] = [one, other].map((each) => ` ${plainWords(quotedText(each)).join(' ')} `);
  return words !== undefined && wanted !== undefined && words.includes(wanted);
}

/** Whether a mention has a name: a word with a capital that opens no description, or one of a name of the coverage. */
function namesSomebody(mention: string, meant: readonly Person[]): boolean {
  if (/['’]s?\s/.test(mention) || /^(?:an?|the|one|some|he|she|they|we|i|you|it)\b/i.test(mention))
    return false;
  const words = foldedWords(mention);
  const inName = ({ name }: Person) => foldedWords(name).some((part) => words.includes(part));
  return wordTexts(mention).some((word) => /^\p{Lu}/u.test(word)) || meant.some(inName);
}

/**
 * Whether a mention that fits nobody else may mean the speaker of a quotation after all ("businessman Holm"), the body
 * that they speak for, or the outlet that prints it.
 */
function mayMean(mention: string, meant: readonly Person[], { speaker, article }: Quotation): boolean {
  const words = foldedWords(mention);
  const held = new Set(foldedWords([speaker?.text, speaker?.canonical, article.source].join(' ')));
  if (words.every((word) => held.has(word))) return true;
  const last = foldedWords(speaker?.canonical ?? speaker?.text ?? '').at(-1);
  return meant.length === 0 && last !== undefined && words.includes(last);
}

function foldedWords(text: string): string[] {
  return wordTexts(text).map(fold);
}
