import type { QuoteBook } from '../book/quote-book.js';
import type { Reading } from '../extract.js';
import { hashOf } from '../prints.js';
import { plainWords } from '../wording.js';
import { alteredPrint } from './altered.js';
import { cutNegation } from './cut-negation.js';
import { describe } from './describe.js';
import { firstPrintHolding } from './exact-print.js';
import { givenToAnother, quotationsGiven } from './given-to.js';
import { articleTitled } from './headline.js';
import { withOmissions } from './omissions.js';
import { inParts } from './parts.js';
import type { Print } from './print.js';
import { signedText } from './signature.js';
import { NOT_FOUND, printedBy, type Verification } from './verification.js';

/** With fewer words, what a text is cut from is not looked at: they stand in many prints. */
const FEWEST_CUT = 3;

/** A quotation of a message, and what the coverage says to it. */
export interface Checked {
  /** What stands in marks, or is quoted in the way of a chat. */
  readonly quoted: string;
  /** Whom the message gives it to, as it names them; null where it names nobody. */
  readonly by: string | null;
  readonly found: Verification;
}

/**
 * Holds a text against all quotations and sentences of the coverage. A text that quotes somebody ("Holm said: “We stay”")
 * is checked for the words in its marks, and for who said them; of several quotations that it gives to different people, the
 * one that is farthest from the coverage is told.
 */
export function verify(book: QuoteBook, text: string): Verification {
  const exact = exactPrint(book.readings, text);
  if (exact) return exact;
  const given = quotationsGiven(text);
  if (new Set(given.flatMap(({ by }) => by ?? [])).size > 1) return farthest(verifyMessage(book, text));
  const headlineOf = articleTitled(book.readings, text);
  if (headlineOf) return { ...NOT_FOUND, headlineOf };
  const inMarks = given.map(({ quoted }) => quoted).join(' ');
  if (given.length === 0 || plainWords(inMarks).length === plainWords(text).length)
    return signedWords(book, text) ?? verifyWords(book.readings, text);
  const found = verifyWords(book.readings, inMarks);
  const [first] = given;
  return { ...found, givenTo: first ? givenToAnother(book, found, first.by) : null };
}

/** Of several quotations the first that is not found, or else is another's, or else altered. */
function farthest(all: readonly Checked[]): Verification {
  const found = all.map((one) => one.found);
  const [first = NOT_FOUND] = found;
  return (
    found.find(({ verdict }) => verdict === 'none') ??
    found.find(({ givenTo }) => givenTo !== null) ??
    found.find(({ verdict }) => verdict === 'altered') ??
    first
  );
}

/** A text without marks that somebody signs, by its words and its signature; null where nobody does, or nothing prints it. */
function signedWords(book: QuoteBook, text: string): Verification | null {
  const signed = signedText(text);
  const found = signed && verifyWords(book.readings, signed.words);
  return found && found.verdict !== 'none'
    ? { ...found, givenTo: givenToAnother(book, found, signed.by) }
    : null;
}

/** Holds each quotation of a message against the coverage, in order, each once. */
export function verifyMessage(book: QuoteBook, message: string): Checked[] {
  const byText = new Map(quotationsGiven(message).map((given) => [given.quoted, given]));
  return [...byText.values()].map(({ quoted, by }) => {
    const found = verifyWords(book.readings, quoted);
    return { quoted, by, found: { ...found, givenTo: givenToAnother(book, found, by) } };
  });
}

function verifyWords(readings: readonly Reading[], text: string): Verification {
  const exact = (part: string) => {
    const found = exactPrint(readings, part);
    return found?.verdict === 'exact' ? found : null;
  };
  return (
    exactPrint(readings, text) ??
    withOmissions(readings, text) ??
    inParts(text, exact) ??
    alteredPrint(readings, text) ??
    NOT_FOUND
  );
}

/**
 * What prints a text word for word: a quotation of just these words before any other, and a sentence last. A text that is cut out
 * behind a negation ("have the money" of "We do not have the money") is altered, unless another print has it without.
 */
function exactPrint(readings: readonly Reading[], text: string): Verification | null {
  const words = plainWords(text);
  if (words.length === 0) return null;
  const hashes = words.map(hashOf);
  const whole = spaced(words);
  const wordsOf = (print: Print) => spaced(plainWords(print.text));
  const holds = (print: Print) => wordsOf(print).includes(whole);
  const lead = (print: Print) => (words.length < FEWEST_CUT ? '' : cutNegation(print.text, text));
  let cutFrom: Print | null = null;
  const holdsUncut = (one: Print) => {
    if (!holds(one)) return false;
    if (lead(one) === '') return true;
    cutFrom ??= one;
    return false;
  };
  const print =
    firstPrintHolding(readings, hashes, (one) => one.quotation !== null && wordsOf(one) === whole) ??
    firstPrintHolding(readings, hashes, holdsUncut) ??
    cutFrom;
  if (!print) return null;
  const found = { ...NOT_FOUND, ...printedBy(print), part: wordsOf(print) !== whole };
  const cut = lead(print);
  if (cut === '') return { ...found, verdict: 'exact' };
  const changes = [{ kind: 'removed', text: cut } as const, { kind: 'same', text } as const];
  return { ...found, verdict: 'altered', changes, negation: 'lost', how: describe(changes, 'lost') };
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
