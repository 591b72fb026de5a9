import type { Clip } from '../articles/article.js';
import type { Quotation } from './quotation.js';
import type { QuoteBook } from './quote-book.js';
import { type Unit, unitIndex } from './verify-index.js';
import { type Change, compareWithin, negationChange, plainWords } from './wording.js';

/** What the coverage says to a text that somebody gives as a quotation. */
export interface Verification {
  /** `exact`: printed so, white space, marks and edge punctuation aside; `altered`: printed in other words. */
  readonly verdict: 'exact' | 'altered' | 'none';
  /** The quotation that prints it, where one does. */
  readonly quotation: Quotation | null;
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

/** Holds a text against all quotations and sentences of the coverage. */
export function verify(book: QuoteBook, text: string): Verification {
  const words = plainWords(text);
  if (words.length === 0) return NOT_FOUND;
  const index = unitIndex(book);
  const whole = ` ${words.join(' ')} `;
  const holding = index.holdingAll(words).filter((unit) => unit.plain.includes(whole));
  const exact = holding.find(({ quotation, plain }) => quotation && plain === whole) ?? holding[0];
  if (exact) return { ...NOT_FOUND, verdict: 'exact', ...printOf(exact), part: exact.plain !== whole };
  return altered(index.nearest(words), text) ?? NOT_FOUND;
}

function altered(units: readonly Unit[], text: string): Verification | null {
  let best: { unit: Unit; score: number; similarity: number } | null = null;
  for (const unit of units) {
    const { similarity } = compareWithin(unit.text, text);
    const score = similarity + (unit.quotation ? HEAD_START : 0);
    if (score > (best?.score ?? 0)) best = { unit, score, similarity };
  }
  if (!best || best.similarity < ALTERED) return null;
  const { changes, part } = compareWithin(best.unit.text, text);
  const negation = negationChange(best.unit.text.slice(part.start, part.end), text);
  const how = describe(changes, negation);
  return { ...NOT_FOUND, verdict: 'altered', ...printOf(best.unit), changes, how, negation };
}

function printOf({ quotation, clip }: Unit): Pick<Verification, 'quotation' | 'clip' | 'printedAs'> {
  return { quotation, clip, printedAs: quotation ? 'quotation' : 'article' };
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
