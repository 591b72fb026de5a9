import { isoDate } from './dates.js';

const START =
  /^(?:(?:written|words|story|report|article|text|analysis|opinion|review|photographs and text) )?by:?\s+(?=\S)/i;
const CONNECTOR = /^(?:and|&|in|for|of|at|de|del|della|da|di|la|le|van|von|der|den|bin|al|el|the|with)$/i;
const ROLE =
  /\b(?:reporter|editor|correspondent|writer|columnist|staff|journalist|contributor|critic|bureau|chief|analyst)\b/i;
const NO_NAME =
  /^(?:the|a|an|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|now|then|far)$/i;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME_AND_ROLE = new RegExp(`^(${NAME}(?: ${NAME}){1,3}), ([^,.!?]{3,60})$`, 'u');
const LONGEST = 160;
const LONGEST_NAMES = 80;

/**
 * Reads a whole block of text as a byline: "By Jane Doe and John Roe, Health Correspondent", "Jane Doe, staff writer".
 * @returns the names as printed, without the role; null when the block is something else
 */
export function readByline(block: string): string | null {
  const line = block.replace(/\s+/g, ' ');
  if (line.length > LONGEST || /[!?"“”:;]$|[^.]{3}\.$/.test(line)) return null;
  const start = START.exec(line);
  if (start) return namesIn(line.slice(start[0].length));
  const named = NAME_AND_ROLE.exec(line);
  return named?.[1] && ROLE.test(named[2] ?? '') && isName(named[1]) ? named[1] : null;
}

/** The names that a byline begins with; what follows them must be a role, a day, or names again: of an outlet, a place. */
function namesIn(rest: string): string | null {
  const [line = '', ...after] = rest.split(/ ?(?:[|•·–—]| - ) ?/u);
  const parts = line.split(/,\s*/);
  const end = parts.findIndex((part, at) => !isName(part) || (at > 0 && ROLE.test(part)));
  const names = parts.slice(0, end < 0 ? parts.length : end).join(', ');
  const others = [...parts.slice(end < 0 ? parts.length : end), ...after];
  const fits = others.every((part) => ROLE.test(part) || isoDate(part) !== null || onlyNames(part));
  return names !== '' && names.length <= LONGEST_NAMES && fits ? names.trim() : null;
}

function isName(text: string): boolean {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  return !NO_NAME.test(first.replace(/,$/, '')) && /^\p{Lu}/u.test(first) && onlyNames(text);
}

/** Whether a text is nothing but capitalised words and what joins them. */
export function onlyNames(text: string): boolean {
  return text
    .split(/[\s,;/]+/)
    .filter((word) => word !== '')
    .every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || CONNECTOR.test(word) || !/\p{L}/u.test(word));
}
