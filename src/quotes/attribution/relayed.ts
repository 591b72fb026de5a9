import { cueAt } from '../grammar/clauses.js';
import { heardFrom } from '../grammar/controlled.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { BE, followsBe } from '../grammar/word-classes.js';
import { type Attribution, type Frame, verbCue } from './frame.js';

/** What is told of somebody's words without saying that they are: "is alleged to have said". */
const REPORTED = /^(?:alleged|said|reported|understood|believed|thought|claimed|supposed|rumou?red)$/;
/** Verbs behind which a clause may follow without "that". */
const RELAYS = /^(?:sa(?:ys?|id)|claim(?:s|ed)|alleg(?:es|ed)|recall(?:s|ed)|remember(?:s|ed))$/;
const LONGEST_INNER = 5;
const ASKED = /^(?:told|asked|warned|informed)$/;
/** Tokens of a subject behind a quotation, and between its verb and the one that tells of the words. */
const REACH = 14;

/**
 * The attribution behind a quotation, from token `from`, whose subject only relays the words: `"…," Holm quoted Brandt as
 * saying`, `"…," Holm was told by Brandt`; and one of hearsay: `"…," Brandt is alleged to have said`.
 */
export function relayed(frame: Frame, from: number, end: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[from]?.lower.endsWith('ing') && !tokens[from]?.capital) return null;
  for (let i = from + 1; i < Math.min(end, from + REACH) && tokens[i]?.kind === 'word'; i++) {
    const speaker = speakerBy(tokens, from, i, end);
    if (speaker)
      return {
        speaker,
        cue: verbCue(frame, i),
        rule: 'speaker-then-cue-after',
        sureness: 'medium',
        close: true,
      };
  }
  return null;
}

function speakerBy(tokens: readonly Token[], from: number, i: number, end: number): NounPhrase | null {
  const verb = cueAt(tokens, i);
  if (!verb) return null;
  if (followsBe(tokens, i) && ASKED.test(tokens[i]?.lower ?? ''))
    return tokens[i + 1]?.lower === 'by' ? nounPhrase(tokens, i + 2, end) : null;
  if (isHearsay(tokens, i)) return nounPhrase(tokens, from, pastAuxiliaries(tokens, i));
  if (verb.form === 'past' && verb.kind === 'speech') return ofReport(tokens, from, i);
  return verb.form === 'base' || verb.form === 'ing' ? heardFrom(tokens, from, i) : null;
}

/** "She says Brandt told her": the subject of the verb at token `i`, right behind another verb of saying. */
function ofReport(tokens: readonly Token[], from: number, i: number): NounPhrase | null {
  for (let at = i - 2; at > from && at > i - LONGEST_INNER; at--)
    if (RELAYS.test(tokens[at]?.lower ?? '')) return nounPhrase(tokens, at + 1, i);
  return null;
}

/** `Holm was asked, “Will it close?”`, `being told: “No”`: whether the words at token `k` are put to somebody by nobody named. */
export function isPutTo(tokens: readonly Token[], k: number): boolean {
  return (
    /^[,:]$/.test(tokens[k - 1]?.text ?? '') &&
    /^(?:asked|told)$/.test(tokens[k - 2]?.lower ?? '') &&
    /^(?:is|are|was|were|been|being|when|if)$/.test(tokens[k - 3]?.lower ?? '')
  );
}

/** `“It will,” Holm was told`: whether words that end before token `from` are put to somebody by nobody named. */
export function wasPutTo(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === 'came' && tokens[from + 1]?.lower === 'the') return true;
  for (let i = from + 1; i < from + REACH && tokens[i]?.kind === 'word'; i++)
    if (ASKED.test(tokens[i]?.lower ?? '')) return followsBe(tokens, i) && tokens[i + 1]?.lower !== 'by';
  return false;
}

/** "Is alleged to have told": the verb at token `i` of what is reported. */
function isHearsay(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.lower === 'have' &&
    tokens[i - 2]?.lower === 'to' &&
    REPORTED.test(tokens[i - 3]?.lower ?? '') &&
    followsBe(tokens, i - 3)
  );
}

/** The token after the subject of the hearsay whose verb is at token `i`. */
function pastAuxiliaries(tokens: readonly Token[], i: number): number {
  let at = i - 4;
  while (BE.has(tokens[at]?.lower ?? '') || /^(?:has|have|had)$/.test(tokens[at]?.lower ?? '')) at--;
  return at + 1;
}
