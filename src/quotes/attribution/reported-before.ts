import { cueAt, sentenceStart } from '../grammar/clauses.js';
import { subjectOf } from '../grammar/subjects.js';
import type { Token } from '../grammar/token.js';
import { verbOf } from '../vocabulary/cues.js';
import { AUXILIARIES, RELATIVES, SUBORDINATORS } from '../vocabulary/lexicon.js';
import { ofTrailing } from './after.js';
import type { Attribution, Frame } from './frame.js';

/**
 * Who the sentence that ends before token `end` says it is reported by, where that stands at its end: `The mill will
 * close, Holm said. “…”`, `It will close, according to the council. “…”`. Whoever is reported so mostly goes on in marks.
 * @param follows whether the marks follow in the same paragraph
 */
export function reportedBefore(frame: Frame, end: number, follows: boolean): Attribution | null {
  const { tokens } = frame;
  if (tokens[end - 1]?.text !== '.') return null;
  const from = sentenceStart(tokens, end - 1);
  if (tokens.slice(from, end).some(({ kind }) => kind === 'quote')) return null;
  const found = ofTrailing(frame, from, end);
  if (!found || !(found.rule === 'according-to' ? follows : says(tokens, from, end, found))) return null;
  if (!endsThere(tokens, from, end - 1, found) || isAsker(found)) return null;
  return { ...found, rule: 'sentence-before', sureness: 'medium', close: true };
}

/** Whether a verb of saying has the speaker as its subject, and no aside of it: "Holm, the owner, said". */
function says(tokens: readonly Token[], from: number, end: number, { speaker, cue }: Attribution): boolean {
  const verb = verbOf(cue.text);
  if (verb?.kind !== 'speech') return false;
  let at = from;
  while (at < end && (tokens[at]?.start ?? 0) < cue.start) at++;
  if (cue.start < speaker.start) return !endsRelative(tokens, from, at - 1);
  return subjectOf(tokens, at, verb)?.start === speaker.start;
}

/** `Holm, who runs it, believes`: whether the comma at token `comma` ends a relative clause, so that no sentence ends there. */
function endsRelative(tokens: readonly Token[], from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && tokens[at - 1]?.text !== ',') at--;
  return RELATIVES.has(tokens[at]?.lower ?? '');
}

/** "I think", "you say": not somebody of whom the article tells. */
function isAsker({ speaker }: Attribution): boolean {
  return speaker.kind === 'pronoun' && /^(?:i|we|you|who)$/.test(speaker.head);
}

/** Whether nothing but an aside, a place, a time or an addressee follows an attribution. */
function endsThere(tokens: readonly Token[], from: number, stop: number, found: Attribution): boolean {
  const last = Math.max(found.speaker.end, found.cue.end);
  for (let i = from; i < stop; i++) {
    const token = tokens[i];
    if (!token || token.start < last) continue;
    if (token.text === ',') return true;
    if (token.kind !== 'word' || token.lower === 'that' || cueAt(tokens, i)) return false;
    if ([AUXILIARIES, RELATIVES, SUBORDINATORS].some((words) => words.has(token.lower))) return false;
  }
  return true;
}
