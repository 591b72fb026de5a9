import { sentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { countWords } from '../language/words.js';
import type { Quotation } from './quotation.js';
import { compareWordings, plainWords } from './wording.js';

/** A sentence of a quotation that prints a statement; offsets into the quotation's article. */
export interface StatementPart extends Span {
  readonly quotation: Quotation;
}

/** One utterance as different quotations print it, in the order of the coverage. */
export interface Statement {
  readonly id: string;
  readonly parts: readonly StatementPart[];
}

/** Two sentences print the same utterance from this similarity on: true variants score .67 and more, others below .5. */
const SAME = 0.62;
const SHORTEST = 4;
/** A word in more sentences than this finds no candidates: too common to tell anything. */
const COMMON = 60;

/**
 * Groups the sentences of quotations that print one utterance.
 * @param sameSpeaker whether two quotations may have the same speaker; others are never grouped
 */
export function groupStatements(
  quotations: readonly Quotation[],
  sameSpeaker: (a: Quotation, b: Quotation) => boolean,
): Statement[] {
  const parts = quotations.flatMap(partsOf);
  const parent = parts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at;
    return at;
  };
  for (const [a, b] of candidatePairs(parts)) {
    const first = parts[a];
    const second = parts[b];
    if (!first || !second || first.quotation === second.quotation || root(a) === root(b)) continue;
    if (!sameSpeaker(first.quotation, second.quotation)) continue;
    if (compareWordings(textOf(first), textOf(second)).similarity >= SAME)
      parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
  const groups = new Map<number, StatementPart[]>();
  parts.forEach((part, i) => {
    const group = groups.get(root(i)) ?? [];
    group.push(part);
    groups.set(root(i), group);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group, n) => ({ id: `s${n + 1}`, parts: group }));
}

/** A sentence and the words of it, each once. */
interface ReadPart extends StatementPart {
  readonly bag: ReadonlySet<string>;
}

const read = new WeakMap<Quotation, readonly ReadPart[]>();

/** The sentences of a quotation that can be told apart. Kept, since most of a coverage stays when some of it changes. */
function partsOf(quotation: Quotation): readonly ReadPart[] {
  const known = read.get(quotation);
  if (known) return known;
  const { text } = quotation.article;
  const parts = quotation.segments
    .flatMap((segment) => sentences(text, segment))
    .filter((span) => countWords(text.slice(span.start, span.end)) >= SHORTEST)
    .map((span) => ({ ...span, quotation, bag: new Set(plainWords(text, span)) }));
  read.set(quotation, parts);
  return parts;
}

function textOf({ quotation, start, end }: StatementPart): string {
  return quotation.article.text.slice(start, end);
}

/** Pairs that share at least a third of the shorter one's telling words. */
function* candidatePairs(parts: readonly ReadPart[]): Generator<[number, number]> {
  const postings = new Map<string, number[]>();
  for (const [i, { bag }] of parts.entries()) {
    const shared = new Map<number, number>();
    for (const word of bag) {
      const list = postings.get(word) ?? [];
      if (list.length <= COMMON) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(i);
      postings.set(word, list);
    }
    for (const [other, count] of shared)
      if (count * 3 >= Math.min(bag.size, parts[other]?.bag.size ?? 0)) yield [other, i];
  }
}
