import { readDateline } from './datelines.js';
import { isoDate } from './dates.js';

const START =
  /^(?:(?:written|words|story|report|article|text|analysis|opinion|review|photographs and text) )?by:?\s+(?=\S)|^(?:byline|authors?): ?(?=\S)/i;
const CONNECTOR = /^(?:and|&|in|for|of|at|de|del|della|da|di|la|le|van|von|der|den|bin|al|el|the|with)$/i;
const ROLE =
  /\b(?:reporters?|editors?|correspondents?|writers?|columnists?|staff|journalists?|contributors?|critics?|bureau|chief|analysts?)\b/i;
const ENDS_IN_ROLE =
  /\b(?:reporters?|editors?|correspondents?|writers?|columnists?|journalists?|critic|contributors?)$/i;
const READING_TIME = /^\d+[ -]min(?:ute)?s?(?: read)?$/i;
const NO_NAME =
  /^(?:the|a|an|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|now|then|far)$/i;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME_AND_ROLE = new RegExp(`^(${NAME}(?: ${NAME}){1,3}), ([^,.!?]{3,60})$`, 'u');
const PARTS = / ?(?:[|•·–—]| - ) ?/u;
const LONGEST = 160;
const LONGEST_NAMES = 80;
const LONGEST_ROLE_WORDS = 6;

/** A line that says who wrote an article. */
export interface Byline {
  /** As printed, without the role; null where the line names nobody new. */
  readonly names: string | null;
  /** `YYYY-MM-DD`, where the line gives the day, too. */
  readonly date: string | null;
}

/**
 * Reads a whole block of text as a byline: "By Jane Doe and John Roe, Health Correspondent", "Jane Doe, staff writer",
 * "By Jane Doe | Published 10 January 2021".
 * @returns null when the block is something else
 */
export function readByline(block: string): Byline | null {
  const line = block.replace(/\s+/g, ' ');
  if (line.length > LONGEST || /[!?"“”:;]$|[^.]{3}\.$/.test(line)) return null;
  const start = START.exec(line);
  if (start) return namesIn(line.slice(start[0].length));
  const named = NAME_AND_ROLE.exec(line);
  if (!named?.[1] || !ROLE.test(named[2] ?? '') || !isName(named[1])) return null;
  return { names: named[1], date: null };
}

/**
 * Reads a line between a title and the text that only says more of who wrote it: "Political reporters", "Jane Doe Health
 * correspondent", or names, roles and days beside each other: "The Post | 9 January 2021".
 * @param known the author and the outlet, as far as they are known
 * @returns null when the line is something else
 */
export function moreOfByline(block: string, known: readonly (string | null)[]): Byline | null {
  const line = block.replace(/\s+/g, ' ');
  if (line.length > LONGEST || !/^\p{Lu}/u.test(line)) return null;
  if (ENDS_IN_ROLE.test(line) && line.split(' ').length <= LONGEST_ROLE_WORDS)
    return { names: null, date: null };
  const parts = line.split(PARTS).filter((part) => part !== '');
  const date = dayIn(parts);
  const name = known.find((name) => name !== null && startsWithName(line, name));
  const rest = name
    ? line
        .slice(name.length)
        .replace(/^[\s,]+/, '')
        .split(PARTS)
    : parts;
  if (!name && (date === null || parts.length === 1)) return null;
  return rest.every((part) => part === '' || mayFollow(part)) ? { names: null, date } : null;
}

function startsWithName(line: string, name: string): boolean {
  return line.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(line.slice(name.length));
}

function dayIn(parts: readonly string[]): string | null {
  return parts.map((part) => readDateline(part)?.date ?? null).find((day) => day !== null) ?? null;
}

/** The names that a byline begins with; what follows them must be a role, a day, or names again: of an outlet, a place. */
function namesIn(rest: string): Byline | null {
  const [line = '', ...after] = rest.split(PARTS);
  const parts = line.split(/,\s*/);
  const end = parts.findIndex((part, at) => !isName(part) || (at > 0 && ROLE.test(part)));
  const names = parts.slice(0, end < 0 ? parts.length : end).join(', ');
  const others = [...parts.slice(end < 0 ? parts.length : end), ...after];
  if (names === '' || names.length > LONGEST_NAMES || !others.every(mayFollow)) return null;
  return { names: names.trim(), date: dayIn(others) };
}

function mayFollow(part: string): boolean {
  return (
    ROLE.test(part) ||
    isoDate(part) !== null ||
    onlyNames(part) ||
    readDateline(part) !== null ||
    READING_TIME.test(part)
  );
}

function isName(text: string): boolean {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}/u.test(first) || !onlyNames(text)) return false;
  return !NO_NAME.test(first.replace(/,$/, '')) || ENDS_IN_ROLE.test(text);
}

/** Whether a text is nothing but capitalised words and what joins them. */
export function onlyNames(text: string): boolean {
  return text
    .split(/[\s,;/]+/)
    .filter((word) => word !== '')
    .every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || CONNECTOR.test(word) || !/\p{L}/u.test(word));
}
