import type { Clip } from '../../articles/article.js';
import type { QuoteBook } from '../book/quote-book.js';
import { hashOf } from '../prints.js';
import type { Quotation } from '../quotation.js';
import { type Change, type ComparisonWithin, compareWithin, negationChange, plainWords } from '../wording.js';
import { firstPrintHolding } from './exact-print.js';
import { nearestPrints } from './nearest-prints.js';
import { longestPrint, type Print } from './print.js';

/** What the coverage says to a text that somebody gives as a quotation. */
export interface Verification {
  /** `exact`: printed so, white space, marks and edge punctuation aside; `altered`: printed in other words. */
  readonly verdict: 'exact' | 'altered' | 'none';
  /** The quotation that prints it, where one does. */
  readonly quotation: Quotation | null;
  /** The quotation that it goes on in, where it takes both to print it: “The mill,” she said, “is ours.” */
  readonly goesOn: Quotation | null;
  /** The clip that prints it: the quotation itself, or a sentence of the article's own words. */
  readonly clip: Clip | null;
  /** `article` where the words are the article's own and nobody's quotation. */
  readonly printedAs: 'quotation' | 'article' | null;
  /** Whether an exact text is only a part of what that quotation or sentence prints. */
  readonly part: boolean;
  /** From the printed wording (`removed`) to the given one (`added`); empty where it is exact or not found. */
  readonly changes: readonly Change[];
  /** How it was changed, in words for a reader; empty where it is exact or not found. */
  readonly how: string;
  /** A negation that the given text lost or gained against the print. */
  readonly negation: 'lost' | 'gained' | null;
}

const NOT_FOUND: Verification = {
  verdict: 'none',
  quotation: null,
  goesOn: null,
  clip: null,
  printedAs: null,
  part: false,
  changes: [],
  how: '',
  negation: null,
};
/** Below this likeness a text is another text, not an altered one. */
const ALTERED = 0.6;
/** Of two prints about as near, the quotation is meant. */
const HEAD_START = 0.05;
/** How many prints may be compared with a text word by word. */
const NEAREST = 40;
/** Comparing two wordings takes time in proportion to the shorter one and to how many words differ: at most so much. */
const MOST_WORK = 2_000_000;

/** Holds a text against all quotations and sentences of the coverage. */
export function verify({ readings }: QuoteBook, text: string): Verification {
  const words = plainWords(text);
  if (words.length === 0) return NOT_FOUND;
  const hashes = words.map(hashOf);
  const whole = spaced(words);
  const wordsOf = (print: Print) => spaced(plainWords(print.text));
  const exact =
    firstPrintHolding(readings, hashes, (print) => print.quotation !== null && wordsOf(print) === whole) ??
    firstPrintHolding(readings, hashes, (print) => wordsOf(print).includes(whole));
  if (exact) return { ...NOT_FOUND, verdict: 'exact', ...printedBy(exact), part: wordsOf(exact) !== whole };
  if (longestPrint(readings) < fewestShared(hashes)) return NOT_FOUND;
  const near = nearestPrints(readings, hashes, NEAREST);
  return altered(near, text, hashes) ?? NOT_FOUND;
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** The text as an altered form of the print that is most like it; of several that are, of the first. */
function altered(prints: readonly Print[], text: string, hashes: readonly number[]): Verification | null {
  const hopeful = prints
    .map((print, rank) => ({ print, rank, most: mostAlike(print, hashes) + headStart(print) }))
    .filter(({ most }) => most >= ALTERED)
    .sort((a, b) => b.most - a.most || a.rank - b.rank);
  let best: { print: Print; rank: number; score: number; compared: ComparisonWithin } | null = null;
  for (const { print, rank, most } of hopeful) {
    if (best && most < best.score) break;
    const compared = compareWithin(print.text, text, mostEdits(print, hashes));
    if (!compared) continue;
    const score = compared.similarity + headStart(print);
    if (!best || score > best.score || (score === best.score && rank < best.rank))
      best = { print, rank, score, compared };
  }
  if (!best || best.compared.similarity < ALTERED) return null;
  const { changes, part } = best.compared;
  const negation = negationChange(best.print.text.slice(part.start, part.end), text);
  const how = describe(changes, negation);
  return { ...NOT_FOUND, verdict: 'altered', ...printedBy(best.print), changes, how, negation };
}

function headStart({ quotation }: Print): number {
  return quotation ? HEAD_START : 0;
}

/** How alike the text and the nearest part of a print can be at most, by the words that they share in any order. */
function mostAlike(print: Print, hashes: readonly number[]): number {
  const left = new Map<number, number>();
  for (const word of print.words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of hashes) {
    const times = left.get(word) ?? 0;
    if (times > 0) shared++;
    left.set(word, times - 1);
  }
  return (2 * shared) / (shared + hashes.length);
}

/** How many words a text must share with a print to be an altered form of it. */
function fewestShared({ length }: readonly number[]): number {
  const least = ALTERED - HEAD_START;
  return Math.floor((least * length) / (2 - least));
}

/** How many words may differ before a text cannot be an altered form of a print, or before it takes too long. */
function mostEdits({ words }: Print, hashes: readonly number[]): number {
  const { length } = hashes;
  const shorter = Math.min(words.length, length);
  return Math.min(words.length + length - 2 * fewestShared(hashes), Math.floor(MOST_WORK / shorter));
}

function printedBy({
  quotation,
  goesOn,
  clip,
}: Print): Pick<Verification, 'quotation' | 'goesOn' | 'clip' | 'printedAs'> {
  return { quotation, goesOn, clip, printedAs: quotation ? 'quotation' : 'article' };
}

function describe(changes: readonly Change[], negation: 'lost' | 'gained' | null): string {
  const texts = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).map((change) => `“${change.text}”`);
  const removed = texts('removed');
  const added = texts('added');
  const parts: string[] = [];
  if (negation) parts.push(`a negation was ${negation}`);
  if (removed.length > 0) parts.push(`left out: ${removed.join(', ')}`);
  if (added.length > 0) parts.push(`put in: ${added.join(', ')}`);
  return parts.join('; ');
}
