/**
 * Characters that begin formatting, mentions or links anywhere in Discord's Markdown. `:` stands for bare
 * addresses, which would otherwise become links that the article did not print as such.
 */
const ANYWHERE = /[\\*_~`|[\]<@]|:(?=\/\/)/g;
/** What begins a heading, a quote, small print or a list at the start of a line. */
const LINE_START = /^([^\S\r\n\u2028\u2029]*)(#{1,3}(?=\s)|-#|>{1,3}|[-+](?=\s)|\d{1,9}(?=\.\s))/gm;
const LINE_END = /[\r\n\u2028\u2029]/;

/**
 * A text so that Discord shows it letter for letter as it is printed: no formatting, mention, link or list comes of
 * it. Undone by `unescapeMarkdown`. Source of the syntax: Discord's Markdown guide; a backslash before any character
 * that is neither letter, digit nor space shows that character.
 * @param startsLine whether the text begins a line, so that what makes a heading or a list there is escaped
 */
export function escapeMarkdown(text: string, startsLine = true): string {
  const escaped = text.replace(ANYWHERE, '\\$&');
  if (!startsLine && !LINE_END.test(escaped)) return escaped;
  return escaped.replace(LINE_START, (found, space: string, mark: string, offset: number) => {
    if (offset === 0 && !startsLine) return found;
    return /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
  });
}

/** What Discord shows for a text that `escapeMarkdown` made. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
