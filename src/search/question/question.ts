import { SHAPE, type Shape } from '../../language/shapes.js';
import { isStopWord } from '../../language/stop-words.js';
import { type Term, terms } from '../../language/terms.js';
import { fold, type Word, words } from '../../language/words.js';
import { type Amount, amountAsked } from './amount-asked.js';
import { type LeaderAsked, leaderAsked } from './leader-asked.js';
import { frameWords } from './question-frame.js';
import { askingPart } from './question-word.js';

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
  /** The part of it that begins with the word that asks, or all of it. */
  readonly asking: string;
  /** The amount that it asks for; null where it asks for none. */
  readonly amount: Amount | null;
  /** At the head of what the one stands who is asked for; null where another is. */
  readonly leader: LeaderAsked | null;
  readonly problem: Problem | null;
}

/** Terms of a question beyond this many are left out: a pasted article is searched by its beginning. */
const MOST_TERMS = 64;
const LONGEST = 2_000;

/** Reads a question. Any text is one; one that cannot be answered says why in `problem`. */
export function readQuestion(text: string): Question {
  const head = inPlainCase(text.slice(0, LONGEST));
  const all = terms(head);
  const seen = new Set<string>();
  const kept: Term[] = [];
  const frame = frameWords(head);
  const asking = askingPart(head);
  const leader = asking === null ? null : leaderAsked(head, head.lastIndexOf(asking));
  for (const term of all) {
    if (frame.has(term.start) || term.key === '' || seen.has(term.key) || kept.length === MOST_TERMS)
      continue;
    seen.add(term.key);
    kept.push(term);
  }
  const kind = kindOf(head, asking);
  const problem = problemOf(head, all.length, kept.length);
  const wants = wantedShape(kind, asking);
  const amount = BY_HOW_MUCH.test(head) ? 'measure' : asking && amountAsked(asking);
  return {
    text: head,
    kind,
    terms: kept,
    wants,
    asking: asking ?? head,
    amount: amount || null,
    leader,
    problem,
  };
}

/** Told in anything that can be counted: "by 151 votes". */
const BY_HOW_MUCH = /\bby how much\b/i;
const NAME_LIKE = /^(?:May|Will|WHO)$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * A question "In Which All Words Are Written So" in small letters: its capitals tell no names. It is one where no word of
 * substance is small and a common word behind the first is not.
 */
function inPlainCase(text: string): string {
  const [, ...rest] = words(text);
  const isCommon = ({ text: word }: Word) => !NAME_LIKE.test(word) && isStopWord(fold(word));
  const isTitled = ({ text: word }: Word) => CAPITAL.test(word);
  if (!rest.some((word) => isCommon(word) && isTitled(word))) return text;
  return rest.every((word) => isCommon(word) || isTitled(word)) ? text.toLowerCase() : text;
}

function wantedShape(kind: QuestionKind, asking: string | null): Shape {
  if (kind === 'how-many') return SHAPE.number;
  if (kind === 'when') return SHAPE.date;
  const isName = kind === 'who' || kind === 'where' || (asking !== null && WHICH.test(asking));
  return isName ? SHAPE.name : SHAPE.plain;
}

function problemOf(text: string, words: number, kept: number): Problem | null {
  if (kept > 0) return null;
  if (words > 0) return 'only-common-words';
  return text.trim() === '' ? 'empty' : 'only-marks';
}

/** Kinds by how the asking part of a question begins. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'what-said',
    /^what\b.{0,60}\b(?:say|said|says|tell|told|claim|claimed|write|wrote|respond|responded|reply|replied|comment|deny)\b/i,
  ],
  [
    'how-many',
    /^how (?:many|much|old|long|far|often|tall|big|large|high|fast)\b|^(?:what|which) (?:percent|percentage|number|share|amount|price|age)\b/i,
  ],
  ['who', /^(?:who|whom|whose)\b/i],
  ['when', /^when\b|^(?:what|which) (?:day|date|year|month|time)\b/i],
  ['where', /^where\b|^(?:what|which) (?:country|city|state|town|place|venue|region|nation|island)\b/i],
  ['why', /^why\b|^how come\b|^what (?:caused|led)\b/i],
  ['how', /^how\b/i],
  ['what', /^(?:what|which)\b/i],
];

const YES_NO =
  /^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)(?:n['’]t)?\b/i;
const WHICH = /^which\b/i;
/** "Name the …", which asks for one. */
const NAME_ONE = /^\s*name\b/i;
const NAME = /^\s*\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}\s*$/u;

function kindOf(text: string, asking: string | null): QuestionKind {
  const known = asking !== null && KINDS.find(([, pattern]) => pattern.test(asking));
  if (known) return known[0];
  if (NAME_ONE.test(text)) return 'what';
  if (YES_NO.test(text)) return 'yes-no';
  return NAME.test(text) ? 'name' : 'topic';
}
