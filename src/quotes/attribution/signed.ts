import { cueAt, sentenceEnd } from '../grammar/clauses.js';
import { nounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { AUXILIARIES, PEOPLES } from '../vocabulary/lexicon.js';
import { type Attribution, cueOf, type Frame } from './frame.js';

/** Tokens of a name with a place that signs a quotation, and of the name alone. */
const LONGEST_LINE = 7;
const LONGEST_NAME = 4;
/** Tokens of a line that names a speaker and where they are quoted. */
const LONGEST_SOURCE = 20;

/** `— Weber` or `-- Weber, a voter` at token `i`, after the quotation or on a line of its own, signs it. */
export function signed(frame: Frame, i: number): Attribution | null {
  const { tokens } = frame;
  const dash = tokens[i];
  const next = tokens[i + 1];
  if (!dash || !/^(?:[—–―-]|--+)$/.test(dash.text) || !next?.capital) return null;
  const end = sentenceEnd(tokens, i);
  const speaker = nounPhrase(tokens, i + 1, end);
  if (speaker?.kind !== 'name' || hasVerb(tokens, i + 1, end) || PEOPLES.has(speaker.head)) return null;
  return { speaker, cue: cueOf(frame, i), rule: 'signed-after', sureness: 'medium', close: true };
}

/** `Anna Holm, quoted in the Echo`: a line of its own that tells whom the quotation above it is by. */
export function quotedLine(frame: Frame): Attribution | null {
  const { tokens } = frame;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isLine = comma > 0 && tokens.length <= LONGEST_SOURCE && tokens[comma + 1]?.lower === 'quoted';
  if (!isLine || !/^(?:in|by|on)$/.test(tokens[comma + 2]?.lower ?? '')) return null;
  const speaker = nounPhrase(tokens, 0, comma);
  const cue = cueOf(frame, comma + 1);
  return speaker && { speaker, cue, rule: 'signed-after', sureness: 'high', close: true };
}

/**
 * `“Scrap it.” Anna Holm, Oxley`: a name and perhaps a place alone behind the quotation at token `k`, which opens its
 * paragraph.
 */
export function signedBehind(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  if (k > 0 || tokens.length > LONGEST_LINE + 1) return null;
  const line = tokens.slice(1);
  const comma = line.findIndex(({ text }) => text === ',');
  const name = comma < 0 ? line.length : comma;
  const isLine = line.every(({ capital, text }) => capital || text === ',');
  if (!isLine || name < 2 || name > LONGEST_NAME) return null;
  const speaker = nounPhrase(tokens, 1, 1 + name);
  const { start = 0 } = tokens[1] ?? {};
  const cue = { text: '', start, end: start };
  return speaker?.kind === 'name'
    ? { speaker, cue, rule: 'signed-after', sureness: 'medium', close: true }
    : null;
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (AUXILIARIES.has(tokens[i]?.lower ?? '') || cueAt(tokens, i)) return true;
  return false;
}
