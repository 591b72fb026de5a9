const BAR = 24;

/**
 * Shows a line at a terminal that the next one takes the place of, and that anything else written there covers; nothing
 * where there is no terminal.
 * @param line none to take the last one away
 */
export function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}\r`);
}

/** How far a piece of work is, as a bar with its numbers: "Reading ██████░░░░░░ 500 of 1000". */
export function progressBar(doing: string, done: number, of: number): string {
  const full = of > 0 ? Math.floor((BAR * Math.min(done, of)) / of) : BAR;
  return `${doing} ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${of}`;
}
