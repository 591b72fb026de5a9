import { cueAt, mainSubject, sentenceStart, subjectOf } from './clauses.js';
import { type Attribution, cueOf, type Frame } from './frame.js';
import { PREPOSITIONS } from './lexicon.js';
import { isAdverb, nounPhrase } from './noun-phrases.js';

/** The attribution before the quotation at token `k`: `Becker said: "…"`, `he told them that "…"`, `he called it "…"`. */
export function before(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  const from = sentenceStart(tokens, k);
  for (let i = k - 1; i >= from; i--) {
    const found = byVerb(frame, i, k) ?? accordingTo(frame, i, k);
    if (found) return found;
  }
  return tokens[k - 1]?.text === ':' ? byColon(frame, from, k) : null;
}

function byVerb(frame: Frame, i: number, k: number): Attribution | null {
  const { tokens } = frame;
  const verb = cueAt(tokens, i);
  if (!verb || (verb.form === 'base' && tokens[i - 1]?.lower !== 'to' && !finiteBase(frame, i))) return null;
  const speaker = subjectOf(tokens, i, verb);
  if (!speaker) return null;
  const close = isClose(frame, i + 1, k);
  const rule = tokens[k - 1]?.text === ':' ? 'colon-before' : 'cue-before';
  return { speaker, cue: cueOf(frame, i), rule, sureness: close ? 'high' : 'medium', close };
}

function accordingTo(frame: Frame, i: number, k: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  const speaker = nounPhrase(tokens, i + 2, k);
  return (
    speaker && { speaker, cue: cueOf(frame, i, i + 1), rule: 'according-to', sureness: 'high', close: true }
  );
}

function finiteBase({ tokens }: Frame, i: number): boolean {
  const previous = tokens[i - 1];
  return (
    previous !== undefined &&
    previous.kind === 'word' &&
    (isAdverb(previous) ||
      /s$|^(?:they|we|i|you|many|some|would|will|could|did|do|not)$/.test(previous.lower))
  );
}

/** Only an addressee, a place, a time or "that" between the verb and the quotation. */
function isClose({ tokens }: Frame, from: number, to: number): boolean {
  if (to - from > 14) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'quote') return false;
  }
  const last = tokens[to - 1];
  if (to === from || !last) return true;
  return last.kind === 'mark'
    ? /^[,:—–]$/.test(last.text)
    : last.lower === 'that' || to - from <= 2 || PREPOSITIONS.has(tokens[from]?.lower ?? '');
}

/** `Becker: "…"` and `Becker was clear: "…"`: what stands before the colon speaks. */
function byColon(frame: Frame, from: number, k: number): Attribution | null {
  const speaker = mainSubject(frame.tokens, from, k - 1);
  return speaker && colonCue(frame, k, speaker);
}

function colonCue(frame: Frame, k: number, speaker: Attribution['speaker']): Attribution {
  return { speaker, cue: cueOf(frame, k - 1), rule: 'colon-before', sureness: 'medium', close: true };
}
