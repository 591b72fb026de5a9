import { sentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import type { Quotation } from './quotation.js';
import { plainWords, similarityOf } from './wording.js';

/** A sentence of a quotation that prints a statement; offsets into the quotation's article. */
export interface StatementPart extends Span {
  readonly quotation: Quotation;
}

/** One utterance as different quotations print it, in the order of the coverage. */
export interface Statement {
  readonly id: string;
  readonly parts: readonly StatementPart[];
}

/** Whether two quotations have the same speaker, for all that is known. */
export type SameSpeaker = (a: Quotation, b: Quotation) => 'yes' | 'perhaps' | 'no';

/**
 * Sentences of one speaker print the same utterance from this similarity on (Dice over the longest common subsequence
 * of words): true variants score .67 and more, others below .5. Where only one speaker is known it takes more.
 */
const SAME = 0.62;
const SAME_PERHAPS = 0.8;
const FEWEST_WORDS = 4;
const FEWEST_WORDS_PERHAPS = 6;
/** A word in more sentences than this finds no candidates: too common to tell anything. */
const COMMON = 60;
/** A full stop after a whole word ends a sentence even where the next one lost its capital. */
const LOST_CAPITAL = /(?<=\p{Ll}{3}[.?!])\s+(?=\p{Ll})/gu;

/** Groups the sentences of quotations that print one utterance. */
export function groupStatements(quotations: readonly Quotation[], sameSpeaker: SameSpeaker): Statement[] {
  const parts = quotations.flatMap(partsOf);
  const groups = new Groups(parts.length);
  for (const [a, b] of candidatePairs(parts)) {
    const first = parts[a];
    const second = parts[b];
    if (first && second && first.quotation !== second.quotation && same(first, second, sameSpeaker))
      groups.join(a, b);
  }
  return groups
    .all()
    .map((group) => group.flatMap((i) => parts[i] ?? []))
    .map((members, n) => ({
      id: `s${n + 1}`,
      parts: members.map(({ quotation, start, end }) => ({ quotation, start, end })),
    }));
}

interface Part extends StatementPart {
  readonly words: readonly string[];
}

const read = new WeakMap<Quotation, readonly Part[]>();

/** The sentences of a quotation. Kept, since most of a coverage stays when some of it changes. */
function partsOf(quotation: Quotation): readonly Part[] {
  const known = read.get(quotation) ?? readParts(quotation);
  read.set(quotation, known);
  return known;
}

function readParts(quotation: Quotation): Part[] {
  const { text } = quotation.article;
  return quotation.segments
    .flatMap((segment) => sentences(text, segment))
    .flatMap((sentence) => atLostCapitals(text, sentence))
    .map((span) => ({
      ...span,
      quotation,
      words: plainWords(text, span),
    }))
    .filter((part) => part.words.length >= FEWEST_WORDS);
}

function atLostCapitals(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(LOST_CAPITAL)) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...spans, { start: from, end }];
}

function same(a: Part, b: Part, sameSpeaker: SameSpeaker): boolean {
  const speakers = sameSpeaker(a.quotation, b.quotation);
  if (speakers === 'no') return false;
  const sure = speakers === 'yes';
  if (!sure && Math.min(a.words.length, b.words.length) < FEWEST_WORDS_PERHAPS) return false;
  return similarityOf(a.words, b.words) >= (sure ? SAME : SAME_PERHAPS);
}

/** Pairs that share at least a third of the shorter one's words, the too common ones aside. */
function* candidatePairs(parts: readonly Part[]): Generator<[number, number]> {
  const bags = parts.map(({ words }) => new Set(words));
  const postings = new Map<string, number[]>();
  const shared = new Uint32Array(parts.length);
  for (const [i, bag] of bags.entries()) {
    const met = new Set<number>();
    for (const word of bag) {
      const list = postings.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const other of list) {
        shared[other] = (shared[other] ?? 0) + 1;
        met.add(other);
      }
      list.push(i);
      postings.set(word, list);
    }
    for (const other of met) {
      if ((shared[other] ?? 0) * 3 >= Math.min(bag.size, bags[other]?.size ?? 0)) yield [other, i];
      shared[other] = 0;
    }
  }
}

/** Groups of numbers that are joined pair by pair (union–find, the smallest number of a group being its root). */
class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const first = this.root(a);
    const second = this.root(b);
    this.parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The groups of more than one, each in order. */
  all(): number[][] {
    const found = new Map<number, number[]>();
    for (const i of this.parent.keys()) {
      const root = this.root(i);
      found.set(root, [...(found.get(root) ?? []), i]);
    }
    return [...found.values()].filter((group) => group.length > 1);
  }

  private root(i: number): number {
    let at = i;
    for (let up = this.parent[at]; up !== undefined && up !== at; up = this.parent[at]) at = up;
    return at;
  }
}
