import { words } from '../../language/words.js';

/** How questions are framed; the last word of each, but for "as", says only what kind of thing is asked for. */
const FRAMES: readonly RegExp[] = [
  /\bhow\s+(?:many|much|old|long|far|often|tall|big|large|high|fast|soon)\b/i,
  /\bwhat(?:['’]s|\s+is|\s+was|\s+will)?\s+(?:going\s+to\s+)?happen(?:s|ed|ing)?\b/i,
  /\bwhat(?:['’]s|\s+is)\s+going(?=\s+(?:to\s+happen|on)\b)/i,
  /\b(?:ever|really|actually)\b/i,
  /^\W*(?:did|does|do|has|have|had|will|was|were|is|are)\s.{1,60}\b(?:any(?:one|body)|some(?:one|body))\b/i,
  /\bhow\s+much\s+(?:money|cash)\b/i,
  /\bwhat\s+(?:do|does|did)\s+(?:\S+\s+){1,4}?(?:think|make|reckon)(?=\s+(?:of|about)\b)/i,
  /\bwhat(?:['’]s|\s+is)\s+the\s+(?:deal|story|latest|situation)(?=\s+(?:with|about|on)\b)/i,
  /\b(?:what|which)\s+(?:year|month|date)\b/i,
  /\b(?:what|which)\s+(?:\S+\s+){0,2}?(?:country|nation|state)\b/i,
  /\b(?:what|which)\s+(?:percent|percentage|number|amount)\b(?=\s+of\b)/i,
  /^\W*(?:is|are|was|were|do|does|did|has|have|had)(?:n['’]t)?\s+any(?:one|body)\b/i,
  /\bwhat(?:['’]s|\s+(?:is|was|are|were))\s+the\s+names?\b(?=\s+of\b)/i,
];
/** "What is it called?", but not the end of any other text. */
const CALLED = /\b(?:called|named|known\s+as)(?=\W{0,9}$)/i;
const ASKS_WHAT = /\bwhat\b/i;

/**
 * Where the words of a question start that only frame it, and that an answer need not hold: "old" of "How old", "year" of
 * "What year". "Type", "day" or "city" are none: an answer often has them.
 */
export function frameWords(question: string): Set<number> {
  const found = new Set<number>();
  for (const frame of ASKS_WHAT.test(question) ? [...FRAMES, CALLED] : FRAMES) {
    const match = frame.exec(question);
    const word = match && words(match[0]).findLast(({ text }) => text !== 'as');
    if (match && word) found.add(match.index + word.start);
  }
  return found;
}
