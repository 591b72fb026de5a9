import { after } from './attribution-after.js';
import { before } from './attribution-before.js';
import type { Attribution, Frame } from './frame.js';

/** The attribution that the paragraph itself gives the quotation at token `k`, best rule first; null where it has none. */
export function attribute(frame: Frame, k: number): Attribution | null {
  const behind = after(frame, k);
  const ahead = before(frame, k);
  if (behind && ahead) return ahead.close && !endsOpen(frame, k) ? ahead : behind.close ? behind : ahead;
  return behind ?? ahead;
}

/** Whether the quotation ends in a way that lets an attribution follow: a comma, a question, a dash. */
function endsOpen(frame: Frame, k: number): boolean {
  const stretch = frame.stretches[frame.tokens[k]?.stretch ?? -1];
  if (!stretch) return false;
  const last = frame.text.charAt(stretch.inner.end - 1);
  return /[,?!…—–-]/.test(last) || frame.tokens[k + 1]?.text === ',';
}
