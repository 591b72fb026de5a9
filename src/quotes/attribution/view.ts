import { nounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { BE, PERSONAL } from '../grammar/word-classes.js';
import { DETERMINERS } from '../vocabulary/lexicon.js';
import { type Attribution, cueOf, type Frame } from './frame.js';

/** Tokens of a name, with its titles, before the clause that tells how its bearer sees something. */
const LONGEST_NAME = 6;

/** `To Holm the mill is “a home”`, `For Brandt, it was “a ruin”`: whose view the clause is that the quotation at token `k` completes. */
export function viewOf(frame: Frame, from: number, k: number): Attribution | null {
  const { tokens } = frame;
  const link = tokens[from]?.lower ?? '';
  if (!/^(?:to|for)$/.test(link) || !BE.has(tokens[k - 1]?.lower ?? '')) return null;
  const end = endOfName(tokens, from + 1, k);
  if (end === null || (link === 'for' && tokens[end]?.text !== ',')) return null;
  const speaker = nounPhrase(tokens, from + 1, end);
  return speaker?.kind === 'name'
    ? { speaker, cue: cueOf(frame, from), rule: 'according-to', sureness: 'medium', close: true }
    : null;
}

/** The token behind the name that opens at token `from`, at a comma or where another subject opens; null where none does. */
function endOfName(tokens: readonly Token[], from: number, k: number): number | null {
  let end = from;
  while (end < Math.min(k, from + LONGEST_NAME) && tokens[end]?.capital) end++;
  const next = tokens[end];
  const opens = next?.text === ',' || DETERMINERS.has(next?.lower ?? '') || PERSONAL.has(next?.lower ?? '');
  return end > from && opens ? end : null;
}
