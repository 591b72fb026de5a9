import type { NounPhrase } from './noun-phrases.js';
import type { Cue, RuleId, Sureness } from './quotation.js';
import type { Stretch } from './stretches.js';
import type { Token } from './tokens.js';

/** A paragraph as the rules read it: its tokens, with each quoted stretch as one token. */
export interface Frame {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
}

/** What a rule found: the phrase that speaks and the words that say so. */
export interface Attribution {
  readonly speaker: NounPhrase;
  readonly cue: Cue;
  readonly rule: RuleId;
  readonly sureness: Sureness;
  /** Whether the cue stands at the quotation itself, with nothing between but an addressee, a place or a time. */
  readonly close: boolean;
}

/** A cue from the tokens `from` to `to`, both included. */
export function cueOf(frame: Frame, from: number, to = from): Cue {
  const start = frame.tokens[from]?.start ?? 0;
  const end = frame.tokens[to]?.end ?? start;
  return { text: frame.text.slice(start, end), start, end };
}
