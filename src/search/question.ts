import { SHAPE, type Shape } from '../language/shapes.js';
import { type Term, terms } from '../language/terms.js';
import { words } from '../language/words.js';

/** What a question asks for. `name` is a bare name, `topic` other words that ask nothing by themselves. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'what-said'
  | 'what'
  | 'how'
  | 'yes-no'
  | 'name'
  | 'topic';

/** Why a text cannot be answered as a question. */
export type Problem = 'empty' | 'only-marks' | 'only-common-words';

/** A question read: its kind and the terms that carry its subject, in order, each key once. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly terms: readonly Term[];
  /** The shape of the word that answers it, where its kind tells: a name for *who*, a date for *when*. */
  readonly wants: Shape;
  readonly problem: Problem | null;
}

/** Terms of a question beyond this many are left out: a pasted article is searched by its beginning. */
const MOST_TERMS = 64;
const LONGEST = 2_000;

/** Reads a question. Any text is one; one that cannot be answered says why in `problem`. */
export function readQuestion(text: string): Question {
  const head = text.slice(0, LONGEST);
  const all = terms(head);
  const seen = new Set<string>();
  const kept: Term[] = [];
  const frame = frameWord(head);
  for (const term of all) {
    if (term.start === frame || term.key === '' || seen.has(term.key) || kept.length === MOST_TERMS) continue;
    seen.add(term.key);
    kept.push(term);
  }
  const kind = kindOf(head);
  const problem = problemOf(head, all.length, kept.length);
  return { text: head, kind, terms: kept, wants: wantedShape(kind, head), problem };
}

function wantedShape(kind: QuestionKind, text: string): Shape {
  if (kind === 'how-many') return SHAPE.number;
  if (kind === 'when') return SHAPE.date;
  return kind === 'who' || kind === 'where' || /\bwhich\b/i.test(text) ? SHAPE.name : SHAPE.plain;
}

const FRAME =
  /\b(?:how\s+(?:many|much|old|long|far|often|tall|big|large|high|fast|soon)|what\s+happen(?:s|ed)?)\b/i;

/** Where the word stands that only makes the question ("old" in "How old", "happened" in "What happened"); -1 for none. */
function frameWord(text: string): number {
  const match = FRAME.exec(text);
  if (!match) return -1;
  const last = words(match[0]).at(-1);
  return match.index + (last?.start ?? 0);
}

function problemOf(text: string, words: number, kept: number): Problem | null {
  if (kept > 0) return null;
  if (words > 0) return 'only-common-words';
  return text.trim() === '' ? 'empty' : 'only-marks';
}

const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'what-said',
    /\bwhat\b.{0,60}\b(?:say|said|says|tell|told|claim|claimed|write|wrote|respond|responded|reply|replied|comment|deny)\b/i,
  ],
  [
    'how-many',
    /\bhow (?:many|much|old|long|far|often|tall|big|large|high|fast)\b|\b(?:what|which) (?:percent|percentage|number|share|amount|price|age)\b/i,
  ],
  ['who', /\b(?:who|whom|whose)\b/i],
  ['when', /\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b/i],
  ['where', /\bwhere\b|\b(?:what|which) (?:country|city|state|town|place|venue|region|nation|island)\b/i],
  ['why', /\bwhy\b|\bhow come\b|\bwhat (?:caused|led)\b/i],
  ['how', /\bhow\b/i],
  ['what', /\b(?:what|which|name)\b/i],
  ['yes-no', /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/i],
];

function kindOf(text: string): QuestionKind {
  for (const [kind, pattern] of KINDS) if (pattern.test(text)) return kind;
  return /^\s*\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}\s*$/u.test(text) ? 'name' : 'topic';
}
