import { type Span, trimSpan } from './span.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const TITLES =
  'adm|brig|capt|cllr|cmdr|col|cpl|det|dr|fr|gen|gov|hon|insp|lt|maj|messrs|mr|mrs|ms|mx|prof|pvt|rep|reps|rev|sec|sen|sens|sgt|sr|st|supt';
const BEFORE_NUMBER = 'art|ca|ch|fig|no|nos|p|para|pp|sec|vol';
const MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const NEVER_LAST = new RegExp(`(?:^|[\\s("'“‘-])(?:${TITLES}|vs|e\\.g|i\\.e|cf|\\p{Lu})\\.$`, 'iu');
/** The number of an item in a list ("1. Ann Bell"). */
const ITEM = /^\d{1,3}[.)]$/;
/** A title whose stop tokenised text sets off ("Det . Hale"). */
const SET_OFF_TITLE =
  /(?:^|\s)(?:Capt|Cllr|Cmdr|Col|Det|Dr|Gen|Gov|Lt|Mr|Mrs|Ms|Prof|Rep|Rev|Sen|Sgt|Supt) \.$/u;
const BEFORE_DIGITS = new RegExp(`(?:^|[\\s("'“‘])(?:${BEFORE_NUMBER}|${MONTHS})\\.$`, 'iu');
const MAY_BE_LAST = /(?:^|[\s("'“‘])(?:(?:\p{Lu}\.){2,}|(?:inc|corp|co|ltd|jr|sr|a\.m|p\.m)\.)$/iu;
const STARTER =
  /^["'“‘(]?(?:a|an|and|as|at|but|by|for|from|he|her|his|however|i|if|in|it|its|my|no|on|our|she|since|so|that|the|their|then|there|these|they|this|those|to|we|what|when|where|while|who|why|with|yes|you)\b/i;
const LOWER_START = /^["'“‘(]*\s?\p{Ll}/u;
const CLOSED_BY_MARK = /["'”’]$/u;
const CLOSED_BY_STOP = /\.\s?["'”’]+$/u;
const CUES =
  'said|says|asked|asks|added|wrote|told|tweeted|shouted|replied|responded|continued|exclaimed|wondered';
const NAME_THEN_CUE = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,4}(?:${CUES})\\b`, 'u');
/** Behind a full stop within the marks, "Hale said the ship …" is a sentence of its own; "Hale said." is none. */
const NAME_THEN_CUE_ONLY = new RegExp(`${NAME_THEN_CUE.source}\\s?\\.`, 'u');
/** A closing mark set off by spaces, as tokenised text prints it (`won . ' Smith left .`); before "I" it may be an opening one. */
const SET_OFF_MARK = /^(?:''|["'”’])(?=\s+(?:(?!I\b)[\p{Lu}\p{N}]|["'“‘]\s?[\p{Lu}[]|``\s?\p{Lu}))/u;
const ONLY_MARKS = /^[\p{P}\p{S}\s]+$/u;
/** Where a sentence ends and another begins with no blank between, as in pages that lost their line breaks. */
const WITHOUT_BLANK = /(?<=\p{Ll}\p{Ll}\p{Ll}\.)(?=(?!(?:Com|Org|Net|Gov|Edu|Co|Io)\b)\p{Lu}\p{Ll}+[\s,'’])/u;
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
    for (const { segment } of read)
      for (const { length } of segment.split(WITHOUT_BLANK)) {
        yield { start, end: start + length };
        start += length;
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
  if (last.end - last.start <= 4 && ITEM.test(before)) return true;
  if (ONLY_MARKS.test(after)) return next.end - next.start <= WINDOW;
  if (NEVER_LAST.test(before) || SET_OFF_TITLE.test(before)) return true;
  if (BEFORE_DIGITS.test(before) && /^\d/.test(after)) return true;
  if (MAY_BE_LAST.test(before)) return !STARTER.test(after);
  if (text.slice(last.end, next.start).includes('\n')) return false;
  if (LOWER_START.test(after)) return true;
  if (!CLOSED_BY_MARK.test(before)) return false;
  return (CLOSED_BY_STOP.test(before) ? NAME_THEN_CUE_ONLY : NAME_THEN_CUE).test(after);
}
