/** What was found is no article that can be read; the message says why, so that it can follow a file's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Whether a file could not be opened because it is not there. */
export function isGone(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** Why something could not be opened or read, in words that follow its name. */
export function whyNotOpened(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be opened: the bot has no right to read it';
  if (code === 'ELOOP') return 'cannot be opened: its links lead in a circle';
  if (isGone(error)) return 'cannot be opened: it leads to nothing';
  return `cannot be opened: ${error instanceof Error ? error.message : String(error)}`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
