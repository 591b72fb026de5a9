import { type Clip, clipText } from '../articles/article.js';
import { type Quotation, quotedText } from './quotation.js';
import type { QuoteBook } from './quote-book.js';
import { type Change, compareWordings, negationChange, plainWords } from './wording.js';

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
  /** From the printed wording (`removed`) to the given one (`added`); empty where it is exact. */
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
  changes: [],
  how: '',
  negation: null,
};
/** Below this likeness a text is another text, not an altered one. */
const ALTERED = 0.6;
const CANDIDATES = 40;

interface Unit {
  readonly clip: Clip;
  readonly quotation: Quotation | null;
  readonly text: string;
  readonly plain: readonly string[];
}

const indexes = new WeakMap<QuoteBook, UnitIndex>();

interface UnitIndex {
  readonly units: readonly Unit[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Holds a text against all quotations and sentences of the coverage. */
export function verify(book: QuoteBook, text: string): Verification {
  const plain = plainWords(text);
  if (plain.length === 0) return NOT_FOUND;
  const candidates = nearest(indexOf(book), plain);
  const whole = ` ${plain.join(' ')} `;
  const exact = candidates.find((unit) => ` ${unit.plain.join(' ')} `.includes(whole));
  if (exact)
    return {
      ...NOT_FOUND,
      verdict: 'exact',
      quotation: exact.quotation,
      clip: exact.clip,
      printedAs: exact.quotation ? 'quotation' : 'article',
    };
  let best: { unit: Unit; similarity: number; changes: readonly Change[]; print: string } | null = null;
  for (const unit of candidates) {
    const { changes, similarity } = compareWordings(unit.text, text);
    if (similarity > (best?.similarity ?? 0)) best = { unit, similarity, changes, print: unit.text };
  }
  if (!best || best.similarity < ALTERED) return NOT_FOUND;
  const negation = negationChange(best.print, text);
  return {
    verdict: 'altered',
    quotation: best.unit.quotation,
    clip: best.unit.clip,
    printedAs: best.unit.quotation ? 'quotation' : 'article',
    changes: best.changes,
    how: describe(best.changes, negation),
    negation,
  };
}

function describe(changes: readonly Change[], negation: 'lost' | 'gained' | null): string {
  const words = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).map((change) => `“${change.text}”`);
  const added = words('added');
  const removed = words('removed');
  const parts: string[] = [];
  if (negation) parts.push(`a negation was ${negation}`);
  if (removed.length > 0) parts.push(`left out: ${removed.join(', ')}`);
  if (added.length > 0) parts.push(`put in: ${added.join(', ')}`);
  return parts.join('; ');
}

function nearest({ units, postings }: UnitIndex, plain: readonly string[]): Unit[] {
  const scores = new Map<number, number>();
  for (const word of new Set(plain)) {
    const list = postings.get(word) ?? [];
    const weight = Math.log(1 + units.length / (list.length || 1));
    for (const i of list) scores.set(i, (scores.get(i) ?? 0) + weight);
  }
  return [...scores.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .flatMap(([i]) => units[i] ?? []);
}

function indexOf(book: QuoteBook): UnitIndex {
  const known = indexes.get(book);
  if (known) return known;
  const units = [...quotationUnits(book), ...sentenceUnits(book)];
  const postings = new Map<string, number[]>();
  units.forEach((unit, i) => {
    for (const word of new Set(unit.plain)) {
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
  });
  const index = { units, postings };
  indexes.set(book, index);
  return index;
}

function quotationUnits({ quotations }: QuoteBook): Unit[] {
  return quotations.map((quotation) => {
    const text = quotedText(quotation);
    return { clip: quotation, quotation, text, plain: plainWords(text) };
  });
}

function sentenceUnits({ readings }: QuoteBook): Unit[] {
  return readings.flatMap(({ article }) =>
    article.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((span) => {
        const clip: Clip = { article, paragraph: paragraph.number, ...span };
        const text = clipText(clip);
        return { clip, quotation: null, text, plain: plainWords(text) };
      }),
    ),
  );
}
