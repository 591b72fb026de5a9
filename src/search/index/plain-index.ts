import type { AsPlainObject } from 'minisearch';
import { makeBreathing } from '../../articles/breathe.js';

/**
 * What MiniSearch's `toJSON` would give after it was fed with articles of one field, in pieces that are quickly written
 * and read: its own form is one string.
 */
export interface PlainIndex {
  /** How many different terms each article has; articles are numbered from 0. */
  readonly lengths: Uint32Array;
  /** MiniSearch's entries of some terms each, as JSON: `[["term",{"0":{"article":times}}]]`. */
  readonly entries: readonly string[];
}

/** The only field's number, and the version of MiniSearch's form. */
const FIELD = 0;
const VERSION = 2;
/** Entries in a string. */
const PIECE = 500;
const BREATH_MS = 20;

/**
 * Writes the index of some articles; lets others run in between.
 * @param articles how many there are
 * @param termsOf the numbers of an article's terms in ascending order, each as often as it stands there; asked twice
 * @param counts for each number of a term how many articles have it
 */
export async function writePlainIndex(
  articles: number,
  termsOf: (article: number) => Uint32Array,
  counts: Uint32Array,
): Promise<PlainIndex> {
  const breathe = makeBreathing(BREATH_MS);
  const lengths = new Uint32Array(articles);
  const ends = new Uint32Array(counts.length);
  let total = 0;
  for (const [term, count] of counts.entries()) {
    ends[term] = total;
    total += count;
  }
  const having = new Uint32Array(total);
  const times = new Uint32Array(total);
  for (let article = 0; article < articles; article++) {
    for (const { term, count } of runs(termsOf(article))) {
      const at = ends[term] ?? 0;
      having[at] = article;
      times[at] = count;
      ends[term] = at + 1;
      lengths[article] = (lengths[article] ?? 0) + 1;
    }
    await breathe();
  }
  const entries: string[] = [];
  let piece: string[] = [];
  for (const [term, count] of counts.entries()) {
    const end = ends[term] ?? 0;
    const postings = Array.from(
      { length: count },
      (_, i) => `"${having[end - count + i]}":${times[end - count + i]}`,
    );
    if (count > 0) piece.push(`["${term}",{"${FIELD}":{${postings.join()}}}]`);
    if (piece.length < PIECE) continue;
    entries.push(`[${piece.join()}]`);
    piece = [];
    await breathe();
  }
  return { lengths, entries: [...entries, `[${piece.join()}]`] };
}

/** Reads an index for MiniSearch's `loadJSAsync`; lets others run in between. */
export async function readPlainIndex(
  field: string,
  { lengths, entries }: PlainIndex,
): Promise<AsPlainObject> {
  const breathe = makeBreathing(BREATH_MS);
  const index: AsPlainObject['index'] = [];
  for (const piece of entries) {
    const read: AsPlainObject['index'] = JSON.parse(piece);
    index.push(...read);
    await breathe();
  }
  const articles = Array.from(lengths.keys());
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(articles.map((article) => [article, article])),
    fieldIds: { [field]: FIELD },
    fieldLength: Object.fromEntries(articles.map((article) => [article, [lengths[article] ?? 0]])),
    averageFieldLength: averageOf(lengths),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: VERSION,
  };
}

/** As MiniSearch reckons it, for the same last digits. */
function averageOf(lengths: Uint32Array): number[] {
  if (lengths.length === 0) return [];
  return [lengths.reduce((average, length, article) => (average * article + length) / (article + 1), 0)];
}

/** The different numbers of a list in ascending order, and how often each stands there. */
function* runs(numbers: Uint32Array): Generator<{ term: number; count: number }> {
  for (let at = 0; at < numbers.length; ) {
    const term = numbers[at] ?? 0;
    let end = at + 1;
    while (numbers[end] === term) end++;
    yield { term, count: end - at };
    at = end;
  }
}
