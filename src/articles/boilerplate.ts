/**
 * Lines that a page puts around its article, recognised by their own wording and not by any article's. Each pattern
 * must match the whole block, and blocks of over `LONGEST` characters are always reporting.
 */
const LINES: readonly RegExp[] = [
  /^(?:more|related|latest|top|other|breaking|recommended|trending)\s+(?:news|stories|articles|reading|coverage|headlines|videos?)\s*:?$/iu,
  /^(?:more|related|other|latest)\s+(?:(?:news|stories|articles|coverage)\s*|from\s[^:]{1,40}):\s.*$/iu,
  /^(?:read|see|watch|listen|click)\s+(?:more|also|next|the full story|here)\b[^.]*$/iu,
  /^(?:read|see)\s+(?:more|also)\s*:\s.*$/iu,
  /^(?:subscribe|sign up|log in|register|follow us|share this|advertisement|sponsored)\b[^"“]{0,120}$/iu,
  /^(?:all rights reserved|copyright|©)[^"“]{0,120}$/iu,
];
const LONGEST = 200;

/** Whether a whole block of text is a page's furniture rather than reporting. */
export function isBoilerplate(block: string): boolean {
  return block.length <= LONGEST && LINES.some((line) => line.test(block));
}
