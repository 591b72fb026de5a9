import { type Clip, clipText } from '../articles/article.js';
import { type Quotation, quotedText } from './quotation.js';
import type { QuoteBook } from './quote-book.js';
import { plainWords } from './wording.js';

/** Something printed that a text can be held against: a quotation, or a sentence of an article. */
export interface Unit {
  readonly clip: Clip;
  /** Null for a sentence of the article's own words. */
  readonly quotation: Quotation | null;
  readonly text: string;
  /** Its words as they are compared, joined by spaces, with a space at either end. */
  readonly plain: string;
}

/** The units of a book by their words. */
export interface UnitIndex {
  /** The units that hold every word of `words`, quotations first. */
  holdingAll(words: readonly string[]): Unit[];
  /** The units that share the most telling words with `words`, best first. */
  nearest(words: readonly string[]): Unit[];
}

/** Units compared word by word with a text, and units checked for its exact words. */
const NEAREST = 40;
const MOST_CHECKED = 5000;

const indexes = new WeakMap<QuoteBook, UnitIndex>();

/** The index of a book; built once, when it is first asked for. */
export function unitIndex(book: QuoteBook): UnitIndex {
  const known = indexes.get(book);
  if (known) return known;
  const index = build([...quotationUnits(book), ...sentenceUnits(book)]);
  indexes.set(book, index);
  return index;
}

function build(units: readonly Unit[]): UnitIndex {
  const postings = new Map<string, number[]>();
  units.forEach((unit, i) => {
    for (const word of new Set(unit.plain.trim().split(' '))) {
      const list = postings.get(word);
      if (list) list.push(i);
      else postings.set(word, [i]);
    }
  });
  const at = (i: number) => units[i] ?? [];
  return {
    holdingAll: (words) => {
      const lists = [...new Set(words)]
        .map((word) => postings.get(word) ?? [])
        .sort((a, b) => a.length - b.length);
      const [rarest = [], ...others] = lists;
      const sets = others.map((list) => new Set(list));
      return rarest
        .filter((i) => sets.every((set) => set.has(i)))
        .slice(0, MOST_CHECKED)
        .flatMap(at);
    },
    nearest: (words) => {
      const scores = new Map<number, number>();
      for (const word of new Set(words)) {
        const list = postings.get(word) ?? [];
        const weight = Math.log(1 + units.length / (list.length || 1));
        for (const i of list) scores.set(i, (scores.get(i) ?? 0) + weight);
      }
      const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return ranked.slice(0, NEAREST).flatMap(([i]) => at(i));
    },
  };
}

/** Each quotation, and each that goes on in the next one, together with it. */
function quotationUnits({ quotations }: QuoteBook): Unit[] {
  return quotations.flatMap((quotation, i) => {
    const text = quotedText(quotation);
    const next = quotations[i + 1];
    const alone = unit(quotation, quotation, text);
    return next && goesOn(quotation, next)
      ? [alone, unit(quotation, quotation, `${text} ${quotedText(next)}`)]
      : [alone];
  });
}

function goesOn(quotation: Quotation, next: Quotation): boolean {
  return next.article === quotation.article && /^(?:split-by-cue|carried-on|next-paragraph)$/.test(next.rule);
}

function sentenceUnits({ readings }: QuoteBook): Unit[] {
  return readings.flatMap(({ article }) =>
    article.paragraphs.flatMap(({ number, sentences }) =>
      sentences.map((span) => {
        const clip = { article, paragraph: number, ...span };
        return unit(clip, null, clipText(clip));
      }),
    ),
  );
}

function unit(clip: Clip, quotation: Quotation | null, text: string): Unit {
  return { clip, quotation, text, plain: ` ${plainWords(text).join(' ')} ` };
}
