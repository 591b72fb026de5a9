import type { Span } from '../../language/span.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { tokenize } from '../grammar/tokens.js';
import type { Stretch } from '../marks/stretch.js';
import { quotedStretches } from '../marks/stretches.js';
import type { Cue, RuleId, Sureness } from '../quotation.js';
import { cueVerb } from '../vocabulary/cues.js';

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

/** A way in which a paragraph attributes the quotation at token `k`; null where it does not do so there. */
export type Rule = (frame: Frame, k: number) => Attribution | null;

/** A paragraph of a text, read for the rules. */
export function readFrame(text: string, paragraph: Span): Frame {
  const stretches = quotedStretches(text, paragraph);
  return { text, stretches, tokens: tokenize(text, paragraph, stretches) };
}

/** The cue from token `from` to token `to`, both included. */
export function cueOf({ text, tokens }: Frame, from: number, to = from): Cue {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}

/** The verb of saying at token `i` as a cue, with its particle: "went on". */
export function verbCue(frame: Frame, i: number): Cue {
  const { tokens } = frame;
  const particle = cueVerb(tokens[i]?.lower ?? '', tokens[i + 1]?.lower)?.particle;
  return cueOf(frame, i, particle ? i + 1 : i);
}
