import { type Article, type Clip, clipText } from '../../articles/article.js';
import type { Reading } from '../extract.js';
import { type Quotation, quotedText, type RuleId } from '../quotation.js';

/** Something printed that a text can be held against: a quotation, or a sentence of an article. */
export interface Print {
  readonly clip: Clip;
  /** Null for a sentence of the article's own words. */
  readonly quotation: Quotation | null;
  /** The next quotation, where that one goes on in it and this is the print of both together. */
  readonly goesOn: Quotation | null;
  /** The printed words. */
  readonly text: string;
  /** The hashes of its words. */
  readonly words: Int32Array;
}

/** Rules of a quotation that goes on from the one before. */
const GOES_ON: ReadonlySet<RuleId> = new Set(['split-by-cue', 'carried-on', 'next-paragraph']);

/**
 * Is given a reading, the number of a print in it, whether that is joined with the next one, and which of the reading's
 * hashes are its words. Returns true to be given no more.
 */
type Visit = (reading: Reading, number: number, joined: boolean, from: number, to: number) => boolean;

/**
 * Visits every print of the coverage: the quotations of all readings, each followed by the two
 * together where it goes on from the one before, and then the sentences of all.
 */
export function eachPrint(readings: readonly Reading[], visit: Visit): void {
  for (const reading of readings) if (visitQuotations(reading, visit)) return;
  for (const reading of readings) if (visitSentences(reading, visit)) return;
}

function visitQuotations(reading: Reading, visit: Visit): boolean {
  const { quotations, prints } = reading;
  let before = 0;
  let from = 0;
  for (const [number, { rule }] of quotations.entries()) {
    const to = prints.ends[number] ?? 0;
    if (visit(reading, number, false, from, to)) return true;
    if (number > 0 && GOES_ON.has(rule) && visit(reading, number - 1, true, before, to)) return true;
    before = from;
    from = to;
  }
  return false;
}

function visitSentences(reading: Reading, visit: Visit): boolean {
  const { quotations, prints } = reading;
  let from = prints.ends[quotations.length - 1] ?? 0;
  for (let number = quotations.length; number < prints.ends.length; number++) {
    const to = prints.ends[number] ?? 0;
    if (visit(reading, number, false, from, to)) return true;
    from = to;
  }
  return false;
}

/** How many words the longest print has. */
export function longestPrint(readings: readonly Reading[]): number {
  let longest = 0;
  eachPrint(readings, (_reading, _number, _joined, from, to) => {
    longest = Math.max(longest, to - from);
    return false;
  });
  return longest;
}

/** A print that `eachPrint` visited. */
export function printAt({ article, quotations, prints }: Reading, number: number, joined: boolean): Print {
  const words = prints.hashes.subarray(
    prints.ends[number - 1] ?? 0,
    prints.ends[joined ? number + 1 : number] ?? 0,
  );
  const quotation = quotations[number];
  if (!quotation) {
    const clip = sentenceAt(article, number - quotations.length);
    return { clip, quotation: null, goesOn: null, text: clipText(clip), words };
  }
  const goesOn = (joined && quotations[number + 1]) || null;
  const text = [quotation, ...(goesOn ? [goesOn] : [])].map(quotedText).join(' ');
  return { clip: quotation, quotation, goesOn, text, words };
}

function sentenceAt(article: Article, number: number): Clip {
  let before = 0;
  for (const { number: paragraph, sentences } of article.paragraphs) {
    const span = sentences[number - before];
    if (span) return { article, paragraph, ...span };
    before += sentences.length;
  }
  throw new RangeError(`The article ${article.id} has no sentence ${number}`);
}
