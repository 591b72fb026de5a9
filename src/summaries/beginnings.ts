import { DAY_OR_MONTH } from '../language/calendar.js';
import { type Span, trimSpan } from '../language/span.js';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PLACE = `${NAME}(?:[ ,/]{1,3}${NAME}){0,5}`;
const OUTLET = String.raw`\(\s?\p{Lu}[\p{L}\p{N}.&]*(?:\s\p{Lu}[\p{L}\p{N}.&]*){0,3}\s?\)`;
const AGENCY = String.raw`\(\s?(?:CNN|AP|AFP|UPI|PA|DPA|Reuters|Bloomberg|Xinhua)\s?\)`;
const DASH = '(?:--?|[–—])';
/** "(CNN) ", "Rome (CNN) ", "LONDON (Reuters) - ", "LOS ANGELES — "; not the label of a picture. */
const DATELINE = new RegExp(
  String.raw`^(?!FILE\b|CORRECTS\b)(?:${OUTLET}\s?${DASH}?|${PLACE}\s?${AGENCY}\s?${DASH}?|(?=\p{Lu}{3})${PLACE}\s(?:${OUTLET}\s?)?${DASH})` +
    String.raw`\s?(?=["“‘'\x60]*\p{Lu})`,
  'u',
);
/** Characters in which a dateline is looked for. */
const WINDOW = 100;

/** What begins a sentence; with a capital inside of one it stands in titles only, and there before another capital. */
const STARTS = 'The|He|She|They|But|However|This|These';
/** What begins a sentence too, but stands inside of names as well ("Stand By", "hepatitis A"). */
const MAY_START =
  'In|On|At|With|When|While|As|Around|Despite|Although|Since|And|It|There|His|Her|Their|Some|Each|Another|Only|' +
  'Speaking|Police|Officers|Authorities';
const NO_ARTICLE = '(?!(?:and|or|is|was|has|will|can|could|would|may)\\b)';
/** A start; one that is sure is in the group. */
const START = new RegExp(
  String.raw`\b(?:(${STARTS})\s(?=[a-z\d])|(?:${MAY_START})\s(?=[a-z\d])|According to\s|An?\s${NO_ARTICLE}(?=[\p{L}\d]))`,
  'gu',
);
const WITHOUT_END = /[\p{L}\p{N})]\s{1,3}$/u;
/** What a line ends in before a start that is not sure: a word in lower case, or a number, that leads to nothing; a day or month. */
const LEADING_ON =
  'an?|the|its?|his|her|their|our|my|your|who|while|when|than|as|that|of|for|to|and|or|by|with|in|on|at|from|' +
  'called|titled|named|film|song|book|album|show|series|hep|hepatitis|vitamins?|types?|groups?|parts?|plans?|grades?|' +
  'class|levels?|serie|category|flu|influenza|exhibit|schedule|blood';
const MAY_END = new RegExp(
  String.raw`(?:^|[\s(])(?:${DAY_OR_MONTH}|(?!(?:${LEADING_ON})\s)[\p{Ll}\p{N}][\p{L}\p{N}'’-]*)\)?\s{1,3}$`,
  'u',
);
/** "A four-year-old boy …" begins a sentence behind any word. */
const AGE = /^An?\s[a-z\d]+-year-old\b/;
/** Characters before a start in which the end of a line is looked for, and behind it in which an age is. */
const WINDOW_OF_WORDS = 40;
/** What pages print under a headline, where a sentence or a caption runs into it. */
const SCROLL =
  /^\s*Scroll down for (?:(?:the|a) )?(?:videos?|more|pictures|photos|gallery)\s{1,3}(?=["“‘'\x60]{0,2}\s?[\p{Lu}\p{N}])/u;
const SHORTEST_LINE_WORDS = 4;
const SHORTEST_DOUBTFUL_LINE_WORDS = 6;

/** Bullets, dashes and signs without width, which pages print before the sentences of a list or behind a dateline. */
const BULLET =
  /^(?:[•·▪●►▶\u200b-\u200f\u202a-\u202e]\s{0,2}|[–—−-]{1,2}\s){1,3}(?=["“‘'\x60]{0,2}[\p{Lu}\p{N}])/u;

/**
 * Leaves out the place and the agency that open a report ("LONDON (Reuters) - "), which a summary has no need of: its
 * source is shown. An eighth of 2,475 articles have them, and nothing else in these articles looks like them.
 * @param sentence the first of a paragraph
 */
export function withoutDateline(text: string, { start, end }: Span): Span {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + WINDOW)));
  return { start: start + (dateline?.[0].length ?? 0), end };
}

/** Leaves out the bullet or dash that opens a sentence. */
export function withoutBullet(text: string, { start, end }: Span): Span {
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + WINDOW_OF_WORDS)));
  return { start: start + (bullet?.[0].length ?? 0), end };
}

/**
 * Parts what was read as one sentence where lines without a full stop, captions or headings, run into the sentence
 * behind them, as in texts that lost their line breaks ("The harbour on Friday The mayor said …").
 * @returns the lines and the sentence, in order, trimmed; the sentence alone where nothing runs into it
 */
export function partLines(text: string, sentence: Span): Span[] {
  const part = text.slice(sentence.start, sentence.end);
  const found: Span[] = [];
  let from = SCROLL.exec(part)?.[0].length ?? 0;
  if (from > 0) found.push(trimSpan(text, { start: sentence.start, end: sentence.start + from }));
  for (const match of part.matchAll(START)) {
    const { index } = match;
    const isSure = match[1] !== undefined;
    const behind = isSure || AGE.test(part.slice(index, index + WINDOW_OF_WORDS)) ? WITHOUT_END : MAY_END;
    if (!behind.test(part.slice(Math.max(from, index - WINDOW_OF_WORDS), index))) continue;
    const words = part.slice(from, index).trim().split(/\s+/).length;
    if (words < (isSure ? SHORTEST_LINE_WORDS : SHORTEST_DOUBTFUL_LINE_WORDS)) continue;
    found.push(trimSpan(text, { start: sentence.start + from, end: sentence.start + index }));
    from = index;
  }
  return [...found, { start: sentence.start + from, end: sentence.end }];
}
