import type { QuoteBook } from '../book/quote-book.js';
import type { Reading } from '../extract.js';
import { hashOf } from '../prints.js';
import { plainWords } from '../wording.js';
import { alteredPrint } from './altered.js';
import { firstPrintHolding } from './exact-print.js';
import { givenToAnother, quotationsGiven } from './given-to.js';
import { withOmissions } from './omissions.js';
import { inParts } from './parts.js';
import type { Print } from './print.js';
import { NOT_FOUND, printedBy, type Verification } from './verification.js';

/** A quotation of a message, and what the coverage says to it. */
export interface Checked {
  /** What stands in marks, or is quoted in the way of a chat. */
  readonly quoted: string;
  readonly found: Verification;
}

/**
 * Holds a text against all quotations and sentences of the coverage. A text that quotes somebody ("Holm said: “We stay”")
 * is checked for the words in its marks, and for who said them.
 */
export function verify(book: QuoteBook, text: string): Verification {
  const exact = exactPrint(book.readings, text);
  if (exact) return exact;
  const given = quotationsGiven(text);
  const inMarks = given.map(({ quoted }) => quoted).join(' ');
  if (given.length === 0 || plainWords(inMarks).length === plainWords(text).length)
    return verifyWords(book.readings, text);
  const found = verifyWords(book.readings, inMarks);
  const [first] = given;
  return { ...found, givenTo: first ? givenToAnother(book, found, first.by) : null };
}

/** Holds each quotation of a message against the coverage, in order, each once. */
export function verifyMessage(book: QuoteBook, message: string): Checked[] {
  const byText = new Map(quotationsGiven(message).map((given) => [given.quoted, given]));
  return [...byText.values()].map(({ quoted, by }) => {
    const found = verifyWords(book.readings, quoted);
    return { quoted, found: { ...found, givenTo: givenToAnother(book, found, by) } };
  });
}

function verifyWords(readings: readonly Reading[], text: string): Verification {
  const exact = (part: string) => exactPrint(readings, part);
  return (
    exact(text) ??
    withOmissions(readings, text) ??
    inParts(text, exact) ??
    alteredPrint(readings, text) ??
    NOT_FOUND
  );
}

/** What prints a text word for word: a quotation of just these words before any other, and a sentence last. */
function exactPrint(readings: readonly Reading[], text: string): Verification | null {
  const words = plainWords(text);
  if (words.length === 0) return null;
  const hashes = words.map(hashOf);
  const whole = spaced(words);
  const wordsOf = (print: Print) => spaced(plainWords(print.text));
  const print =
    firstPrintHolding(readings, hashes, (one) => one.quotation !== null && wordsOf(one) === whole) ??
    firstPrintHolding(readings, hashes, (one) => wordsOf(one).includes(whole));
  return print && { ...NOT_FOUND, verdict: 'exact', ...printedBy(print), part: wordsOf(print) !== whole };
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
