/** A text on one line of a terminal, shortened where it is longer than `most`; control characters do nothing there. */
export function oneLine(text: string, most = 300): string {
  const line = text
    .slice(0, most * 2)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
