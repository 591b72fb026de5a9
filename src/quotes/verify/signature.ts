const WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const NAME = `(?:by )?(${WORD}(?: (?:${WORD}|de|van|der|von|al|bin|la)){0,4})`;
/** What may follow on the name: an outlet, a role, a year. */
const MORE = '(?:,[^“”"()]{1,60})?';
/** Hashtags and emoji at the end of a text. */
const TAIL = /(?:\s{0,3}(?:#[\p{L}\p{N}_]{1,40}|\p{Extended_Pictographic}️?)){1,20}\s*$/u;
/** "… — Anna Holm, Oxley Echo", "… ~ Holm", "… (Anna Holm)": behind a text without marks. */
const BEHIND = new RegExp(`\\s(?:(?:[—–―~]|--?)\\s?${NAME}${MORE}|\\(${NAME}${MORE}\\))$`, 'u');
/** The same right behind a closing mark, where a bare name signs too. */
const BEHIND_MARKS = new RegExp(`^\\s?(?:(?:[—–―~]|--?)?\\s?${NAME}${MORE}|\\(${NAME}${MORE}\\))$`, 'u');

/** A text, and who signs it. */
export interface Signed {
  readonly words: string;
  readonly by: string;
}

/** A text without marks that somebody signs behind a dash or in brackets; null where nobody does. */
export function signedText(text: string): Signed | null {
  const bare = text.replace(TAIL, '').trimEnd();
  const match = BEHIND.exec(bare);
  const by = match?.[1] ?? match?.[2];
  return match && by !== undefined && match.index > 0 ? { words: bare.slice(0, match.index), by } : null;
}

/** Who signs a quotation by what follows its closing mark: "— Anna Holm", "(Anna Holm, Oxley Echo)"; null where nobody does. */
export function signedBehind(rest: string): string | null {
  const match = BEHIND_MARKS.exec(rest.replace(TAIL, '').trim());
  return match?.[1] ?? match?.[2] ?? null;
}
