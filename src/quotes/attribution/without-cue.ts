import { sentenceStart } from '../grammar/clauses.js';
import { mainSubject } from '../grammar/main-subject.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import type { RuleId } from '../quotation.js';
import { ROLES } from '../vocabulary/lexicon.js';
import { before } from './before.js';
import type { Attribution, Frame } from './frame.js';
import { reportedBefore } from './reported-before.js';

/** `The council issued a statement.`: nouns of words that the next sentence quotes. */
const WORDS = new Set('statement letter email e-mail post tweet message release reply answer'.split(' '));

/** Why a quotation without a cue of its own has the speaker of the one before. */
export type Carry = Extract<RuleId, 'carried-on' | 'next-paragraph'>;

/** How a quotation without a cue gets its speaker: from the one before, or from an attribution in the text before. */
export type WithoutCue = { readonly carry: Carry } | { readonly attribution: Attribution } | null;

/**
 * Who speaks the whole utterance at token `k`, which has no cue in its own sentence.
 * @param frame its paragraph
 * @param previous the paragraph of the body before it
 * @param spokeHere whether an attributed quotation stands before it in its paragraph
 * @param spokeBefore whether the last attributed quotation stands in the previous paragraph
 */
export function withoutCue(
  frame: Frame,
  k: number,
  previous: Frame | undefined,
  spokeHere: boolean,
  spokeBefore: boolean,
): WithoutCue {
  const start = sentenceStart(frame.tokens, k);
  if (start > 0) {
    const subject = (start === k ? reporter(frame, start, true) : null) ?? lastSubject(frame, start);
    if (subject) return subject;
    return spokeHere ? { carry: 'carried-on' } : null;
  }
  if (!previous) return null;
  const introduced = introduction(previous);
  if (introduced) return { attribution: introduced };
  if (spokeBefore && runsOn(previous)) return { carry: 'next-paragraph' };
  const end = previous.tokens.length;
  const subject = (k === 0 ? reporter(previous, end, false) : null) ?? lastSubject(previous, end);
  if (subject) return subject;
  return spokeBefore ? { carry: 'carried-on' } : null;
}

/** Whether the paragraph ends inside a quotation that never closed. */
export function runsOn(frame: Frame | undefined): boolean {
  const last = frame?.tokens.at(-1);
  return last?.kind === 'quote' && frame?.stretches[last.stretch]?.closed === false;
}

/** The attribution of a paragraph that ends in a colon: "Weber said:" */
function introduction(previous: Frame): Attribution | null {
  const { tokens } = previous;
  if (tokens.at(-1)?.text !== ':') return null;
  const found = before(previous, tokens.length);
  return found && { ...found, rule: 'paragraph-before', sureness: 'medium' };
}

function reporter(frame: Frame, end: number, follows: boolean): WithoutCue {
  const attribution = reportedBefore(frame, end, follows);
  return attribution && { attribution };
}

/**
 * The subject of the sentence that ends before token `end`, if it holds no quotation and tells of somebody. The cue is the
 * word for what they said, if there is one.
 */
function lastSubject(frame: Frame, end: number): WithoutCue {
  const { tokens } = frame;
  const from = sentenceStart(tokens, end - 1);
  for (let i = from; i < end; i++) if (tokens[i]?.kind === 'quote') return null;
  const speaker = mainSubject(tokens, from, end);
  if (!speaker || !isSomebody(speaker)) return null;
  const told = tokens.slice(from, end).find(({ lower }) => WORDS.has(lower));
  const { text, start, end: stop } = told ?? { text: '', start: speaker.end, end: speaker.end };
  const cue = { text, start, end: stop };
  return { attribution: { speaker, cue, rule: 'sentence-before', sureness: 'low', close: false } };
}

function isSomebody({ kind, head }: NounPhrase): boolean {
  if (kind === 'pronoun') return head === 'he' || head === 'she';
  return kind === 'name' || ROLES.has(head);
}
