import { readDateline } from './datelines.js';

/** What the head of an article tells that a database of the press gave out. */
export interface DatabaseHead {
  readonly title: string;
  readonly source: string;
}

/** The line that such heads have and articles elsewhere don't. */
const LENGTH = /(?:^|\s)length\s?:\s?\d[\d,.]* words\b/i;
const COUNTER = /^(?:document )?\d+ of \d+(?: documents)?$/i;
const LABEL = /^[a-z-]{4,20}\s?:/i;
const HEADLINE = /^headline\s?:\s*/i;
const MOST_LINES = 20;
/** The day stands right below the outlet, above which nothing stands but the headline. */
const LOWEST_DAY = 3;

/**
 * Reads the head that Nexis and its like print: the outlet right above the day, and the headline above the outlet or below
 * the day, there perhaps behind "HEADLINE:". That it is one is told by its length in words.
 * @param lines of the text, from its beginning
 * @returns null where it is no such head
 */
export function readDatabaseHead(lines: readonly string[]): DatabaseHead | null {
  const first = lines.slice(0, MOST_LINES);
  if (!first.some((line) => LENGTH.test(line))) return null;
  const head = first.filter((line) => !COUNTER.test(line));
  const day = head.slice(0, LOWEST_DAY).findIndex((line) => readDateline(line)?.labelled === false);
  const source = head[day - 1];
  const below = head.slice(day + 1);
  const title =
    below.find((line) => HEADLINE.test(line)) ?? head[day - 2] ?? below.find((line) => !LABEL.test(line));
  return source === undefined || title === undefined ? null : { source, title: withoutHeadline(title) };
}

/** A headline without the word that says that it is one. */
export function withoutHeadline(line: string): string {
  return line.replace(HEADLINE, '');
}
