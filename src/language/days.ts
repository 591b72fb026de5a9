import type { Span } from './span.js';

/** A word or two that name a day by the day of writing, and the day. */
export interface DatedWord extends Span {
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NAMES =
  /\b(?:(last|next)\s+)?(sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|yesterday|tomorrow)\b/gi;
const LOOKS_AHEAD =
  'will|would|shall|should|can|could|may|might|must|due|set|scheduled|plans?|planned|expects?|expected|hopes?|hoped|aims?|intends?';
const TO_COME = new RegExp(`\\b(?:${LOOKS_AHEAD}|from|until|by|before|as early as|at the earliest)\\b`, 'i');
const OPENS = /^\W{0,9}(?:(?:and|but|early|late)\s)?(?:on\s)?$/i;
/** "On Friday the council will vote", "On Friday she opens the fair", but not "On Friday he said that it would". */
const GOES_ON_AHEAD = new RegExp(
  `^(?:\\s(?:morning|afternoon|evening|night))?,?\\s(?:(?!that\\b|said\\b|told\\b|wrote\\b)[\\p{L}’'-]+(?<!ed)\\s){1,6}?(?:${LOOKS_AHEAD})\\b|` +
    `^(?:\\s(?:morning|afternoon|evening|night))?,?\\s(?:he|she|it|the\\s\\p{Ll}+)\\s(?!was\\b|has\\b|does\\b)\\p{Ll}{2,}s\\s`,
  'iu',
);
const LOOKS_BACK = 60;
const LOOKS_ON = 80;
const DAY = 86_400_000;

/**
 * The days that "Thursday", "yesterday" and the like name in an article of a known day. A bare weekday is the latest
 * one up to the day of publication, as news writes it. It is left undated after "next" and "last", which writers use
 * differently, and beside words that look ahead ("will meet on Friday", "On Friday she opens the fair").
 * @param text the text to read
 * @param span the part of it to read; offsets found are into `text`
 * @param date the article's day as `YYYY-MM-DD`; null finds nothing
 */
export function datedWords(text: string, span: Span, date: string | null): DatedWord[] {
  const written = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(written)) return [];
  const found: DatedWord[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(NAMES)) {
    if (match[1]) continue;
    const start = span.start + match.index;
    const before = text.slice(Math.max(span.start, start - LOOKS_BACK), start);
    const after = text.slice(start + match[0].length, Math.min(span.end, start + LOOKS_ON));
    if (WEEKDAYS.includes(match[0].toLowerCase()) && isToCome(lastClause(before), after)) continue;
    const day = new Date(written + offset(match[0].toLowerCase(), new Date(written).getUTCDay()) * DAY);
    found.push({ start, end: start + match[0].length, day: day.toISOString().slice(0, 10) });
  }
  return found;
}

function isToCome(before: string, after: string): boolean {
  return TO_COME.test(before) || (OPENS.test(before) && GOES_ON_AHEAD.test(after));
}

/** What follows the last full stop. */
function lastClause(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function offset(word: string, today: number): number {
  if (word === 'today') return 0;
  if (word === 'yesterday') return -1;
  if (word === 'tomorrow') return 1;
  return -((today - WEEKDAYS.indexOf(word) + 7) % 7);
}
