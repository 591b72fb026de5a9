import { type Span, trimSpan } from './span.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const TITLES =
  'adm|brig|capt|cmdr|col|cpl|dr|fr|gen|gov|hon|insp|lt|maj|messrs|mr|mrs|ms|mx|prof|pvt|rep|reps|rev|sec|sen|sens|sgt|sr|st|supt';
const BEFORE_NUMBER = 'art|ca|ch|fig|no|nos|p|para|pp|sec|vol';
const MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const NEVER_LAST = new RegExp(`(?:^|[\\s("'“‘])(?:${TITLES}|vs|e\\.g|i\\.e|cf|\\p{Lu})\\.$`, 'iu');
const BEFORE_DIGITS = new RegExp(`(?:^|[\\s("'“‘])(?:${BEFORE_NUMBER}|${MONTHS})\\.$`, 'iu');
const MAY_BE_LAST = /(?:^|[\s("'“‘])(?:(?:\p{Lu}\.){2,}|(?:inc|corp|co|ltd|jr|sr|a\.m|p\.m)\.)$/iu;
const STARTER =
  /^["'“‘(]?(?:a|an|and|as|at|but|by|for|from|he|her|his|however|i|if|in|it|its|my|no|on|our|she|since|so|that|the|their|then|there|these|they|this|those|to|we|what|when|where|while|who|why|with|yes|you)\b/i;
const LOWER_START = /^["'“‘(]*\p{Ll}/u;
const CLOSED_BY_MARK = /["'”’]$/u;
const NAME_THEN_CUE =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|added|wrote|told|tweeted|shouted|replied|responded|continued|exclaimed|wondered)\b/u;
/** A closing mark set off by spaces, as tokenised text prints it (`won . ' Smith left .`); before "I" it may be an opening one. */
const SET_OFF_MARK = /^(?:''|["'”’])(?=\s+(?!I\b)[\p{Lu}\p{N}])/u;
const ONLY_MARKS = /^[\p{P}\p{S}\s]+$/u;
/** Characters of the former sentence and of the next that the rules look at: keeps every rule's time constant. */
const WINDOW = 80;
/** Characters given to the segmenter at a time; the last sentence of a piece is read again with the next. */
const PIECE = 4096;

/**
 * The sentences of a text, each trimmed of white space, in order and without overlap. Starts from Unicode's sentence
 * boundaries (UAX #29 as `Intl.Segmenter` gives them) and takes back those that news text makes wrongly: after titles,
 * initials and abbreviations, between a quotation's "?" and its "he asked", and before a lone closing mark.
 * @param text the text to read
 * @param span the part of it to split; the whole when left out. Offsets are into `text`.
 */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const segment of segments(text, span)) {
    const whole = trimSpan(text, segment);
    if (whole.start === whole.end) continue;
    const former = found.at(-1);
    const mark = former ? setOffMark(text, former, whole) : 0;
    const last = former && { start: former.start, end: mark > 0 ? whole.start + mark : former.end };
    const next = trimSpan(text, { start: whole.start + mark, end: whole.end });
    if (last && mark > 0) found[found.length - 1] = last;
    if (last && belongTogether(text, last, next))
      found[found.length - 1] = { start: last.start, end: next.end };
    else found.push(next);
  }
  return found;
}

/** Unicode's sentences, read piece by piece, for `Intl.Segmenter` takes quadratic time over one long text. */
function* segments(text: string, span: Span): Generator<Span> {
  let { start } = span;
  let size = PIECE;
  while (start < span.end) {
    const end = Math.min(start + size, span.end);
    const read = [...segmenter.segment(text.slice(start, end))];
    if (end < span.end) read.pop();
    size = read.length === 0 ? size * 2 : PIECE;
    for (const { segment } of read) {
      yield { start, end: start + segment.length };
      start += segment.length;
    }
  }
}

function setOffMark(text: string, last: Span, next: Span): number {
  if (text.slice(last.end, next.start).includes('\n')) return 0;
  return SET_OFF_MARK.exec(text.slice(next.start, Math.min(next.end, next.start + WINDOW)))?.[0].length ?? 0;
}

function belongTogether(text: string, last: Span, next: Span): boolean {
  const before = text.slice(Math.max(last.start, last.end - WINDOW), last.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + WINDOW));
  if (ONLY_MARKS.test(after)) return next.end - next.start <= WINDOW;
  if (NEVER_LAST.test(before)) return true;
  if (BEFORE_DIGITS.test(before) && /^\d/.test(after)) return true;
  if (MAY_BE_LAST.test(before)) return !STARTER.test(after);
  if (text.slice(last.end, next.start).includes('\n')) return false;
  if (LOWER_START.test(after)) return true;
  return CLOSED_BY_MARK.test(before) && NAME_THEN_CUE.test(after);
}
