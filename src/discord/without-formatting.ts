/** Bold, italic, underlined and struck text, spoilers and code: the marks alone, which pair up or show as they are. */
const MARKS = /\*{1,3}|__|~~|\|\||`{1,3}/g;
/** One underscore formats at the edge of a word, and belongs to a name inside of one. */
const EDGE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** "[words](address)", of which the words are read. */
const LINK = /\[([^[\]\n]{1,500})\]\([^()\s]{1,1000}\)/g;
const ADDRESS = /<?\bhttps?:\/\/[^\s<>]+>?/g;
/** Mentions of people, roles and channels, signs of a server, and moments. */
const MENTION = /<(?:@[!&]?|#|a?:\w{1,32}:|t:)-?\d{1,20}(?::\w)?>/g;
const QUOTED_TO_THE_END = /^>>>[^\S\n]*/m;

/**
 * A message as it is read: without Discord's formatting, addresses and mentions. What ">>>" quotes to the end of the
 * message has ">" before each line.
 */
export function withoutFormatting(message: string): string {
  const plain = message
    .replace(LINK, '$1')
    .replace(ADDRESS, '')
    .replace(MENTION, '')
    .replace(MARKS, '')
    .replace(EDGE_UNDERSCORE, '');
  const from = plain.search(QUOTED_TO_THE_END);
  if (from < 0) return plain;
  const quoted = plain.slice(from).replace(QUOTED_TO_THE_END, '');
  return plain.slice(0, from) + quoted.replace(/^(?!>)/gm, '> ');
}
