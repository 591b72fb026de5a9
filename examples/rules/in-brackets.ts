import { type Attribution, cueOf, type Frame } from '../../src/quotes/attribution/frame.js';
import { nounPhrase } from '../../src/quotes/grammar/noun-phrases.js';

/** `“The mill stays open.” (Anna Holm)`: the name alone in brackets behind the quotation at token `k` signs it. */
export function inBrackets(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[k + 1]?.text !== '(') return null;
  let close = k + 2;
  while (tokens[close]?.kind === 'word') close++;
  const speaker = tokens[close]?.text === ')' ? nounPhrase(tokens, k + 2, close) : null;
  if (speaker?.kind !== 'name') return null;
  return { speaker, cue: cueOf(frame, k + 1, close), rule: 'signed-after', sureness: 'medium', close: true };
}
