import type { Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';

/** A printed mention of a speaker, and the fullest name that the article gives the one it means. */
export interface Speaker {
  /** The mention as printed: "Weber", "he", "the staffer", "a spokeswoman for the council". */
  readonly text: string;
  /** Where the mention stands in the article; null where the speaker is known without one. */
  readonly span: Span | null;
  /**
   * The fullest name in the article, without titles; for a pronoun that means somebody described but never named, the
   * description. Null where the mention itself is all that the article gives.
   */
  readonly canonical: string | null;
}

/** The words that attribute a quotation: "said", "told", "according to", or a colon. Offsets into the article's text. */
export interface Cue extends Span {
  readonly text: string;
}

/** How sure the reading of a speaker is: a rule's own word for it, not a probability. */
export type Sureness = 'high' | 'medium' | 'low';

/** `direct`: whole utterances stand in the marks; `mixed`: a quoted fragment inside the article's own sentence. */
export type QuotationType = 'direct' | 'mixed';

/** Every rule by which a quotation gets its speaker, with its explanation for a reader. */
export const RULES = {
  'speaker-then-cue-after': 'the speaker and the verb of saying follow the quotation',
  'cue-then-speaker-after': 'the verb of saying and then the speaker follow the quotation',
  'according-to': 'the words "according to" name the source',
  'cue-before': 'the speaker and the verb of saying stand before the quotation',
  'colon-before': 'a colon after the speaker introduces the quotation',
  'paragraph-before': 'the paragraph before ends by introducing the quotation',
  'sentence-before': 'the sentence before the quotation tells of the speaker',
  'noun-of-saying': 'the article speaks of that person’s words, answer or claim',
  'signed-after': 'a dash and a name sign the quotation',
  transcript: 'a transcript prints the speaker’s name before the words',
  'split-by-cue': 'the quotation goes on after the verb of saying that parts it',
  'next-paragraph': 'the quotation runs on from the paragraph before',
  'carried-on': 'the quotation follows directly on one with a speaker',
  unattributed: 'the article does not say who said this',
} as const;

/** The stable name of a rule in `RULES`. */
export type RuleId = keyof typeof RULES;

/**
 * What stands inside a pair of quotation marks and somebody said or wrote. The span leaves the marks and the white
 * space at the edges out.
 */
export interface Quotation extends Clip {
  /** The spoken stretches in order: one, but for a quotation whose marks close too early or stray into it. */
  readonly segments: readonly Span[];
  readonly type: QuotationType;
  /** Null where the article does not say who spoke. */
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly rule: RuleId;
  readonly sureness: Sureness;
}

/** The spoken words of a quotation: its segments, joined by a space. */
export function quotedText(quotation: Quotation): string {
  return quotation.segments.map(({ start, end }) => quotation.article.text.slice(start, end)).join(' ');
}

/** The rule that gave a quotation its speaker, in plain words. */
export function whyThisSpeaker(quotation: Quotation): string {
  return RULES[quotation.rule];
}
