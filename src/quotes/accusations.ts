import type { Article } from '../articles/article.js';
import { type Span, trimSpan } from '../language/span.js';
import { mentionsBefore, type NameMention, type Names } from './names.js';

/** A sentence of an article that makes an allegation against somebody whom it names. Offsets into the article's text. */
export interface Accusation extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the accused. */
  readonly against: string;
  /** The words that make it an allegation: "accused", "allegedly", "denied". */
  readonly cue: Span;
}

/** A sentence that tells of somebody's answer in the article's own words: "Holm denied the claims", "declined to comment". */
export interface ToldAnswer extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the one who answers. */
  readonly by: string;
}

/** Where the accused stands, seen from the cue. */
type Place = 'before' | 'after';

interface Sentence extends Span {
  readonly paragraph: number;
}

/** Cues of an allegation, each with the place of the accused. The first that fits a sentence counts. */
const CUES: readonly { readonly cue: RegExp; readonly accused: Place }[] = [
  {
    cue: /\b(?:was|were|is|are|been|being|stands?|stood)\s+(?:\w+\s+)?(?:accused|alleged|charged|indicted|convicted|arrested)\b/i,
    accused: 'before',
  },
  {
    cue: /\b(?:allegations?|accusations?|claims?|complaints?|charges|lawsuits?|case)\b[^.;]{0,60}?\bagainst\b/i,
    accused: 'after',
  },
  { cue: /\b(?:accus(?:ed|es|ing)|charged)\b/i, accused: 'after' },
  {
    cue: /\b(?:den(?:ied|ies|ying)|reject(?:ed|s|ing)|disput(?:ed|es|ing)|refut(?:ed|es|ing))\b[^.;]{0,60}?\b(?:allegations?|accusations?|claims?|charges?|wrongdoing|it)\b/i,
    accused: 'before',
  },
  { cue: /\ballegedly\b/i, accused: 'before' },
  { cue: /\balleg(?:ed|es|ing)\s+(?:that\s+)?/i, accused: 'after' },
];

/** Somebody told, and then what they told of somebody: wrongdoing that the article does not assert itself. */
const TOLD = /\b(?:said|says|told|claim(?:ed|s)|report(?:ed|s)|testified|according to)\b/i;
const WRONGDOING =
  /\b(?:harass(?:ed|ing|ment)|assault(?:ed|ing)?|abus(?:ed|ing|e)|misconduct|inappropriate|groped|raped|bribed?|stole|defrauded|fraud|bullied|threatened|lied|cheated|embezzled|forcibly|misled|attacked)\b/i;

const TELLS_OF_ANSWER =
  /^\s*(?:\w+\s+){0,2}?(?:den(?:ied|ies)|reject(?:ed|s)|disput(?:ed|es)|apologi[sz]ed|declined|refused|did not respond|has not responded|could not be reached|pleaded|maintains?|insist(?:ed|s))\b/i;

/** Characters after a name that tell of its bearer's answer. */
const ANSWER_WINDOW = 60;

/** The allegations that an article makes, in its order: of each sentence at most one. */
export function findAccusations(article: Article, { mentions }: Names): Accusation[] {
  return sentencesOf(article).flatMap((sentence) => {
    const found = accusedIn(article.text, sentence, mentionsIn(mentions, sentence));
    return found ? [{ ...sentence, against: found.mention.entity.name, cue: found.cue }] : [];
  });
}

/** The sentences of an article that tell of answers, in its order: a sentence comes once for each who answers in it. */
export function findToldAnswers(article: Article, { mentions }: Names): ToldAnswer[] {
  const tells = (start: number, end: number) => TELLS_OF_ANSWER.test(article.text.slice(start, end));
  return sentencesOf(article).flatMap((sentence) => {
    const answering = mentionsIn(mentions, sentence).filter(
      ({ end, subject }) => subject && tells(end, Math.min(sentence.end, end + ANSWER_WINDOW)),
    );
    return [...new Set(answering.map(({ entity }) => entity.name))].map((by) => ({ ...sentence, by }));
  });
}

function accusedIn(
  text: string,
  { start, end }: Sentence,
  named: readonly NameMention[],
): { mention: NameMention; cue: Span } | null {
  const mentions = named.filter(
    (mention) => mention.entity.kind === 'person' && !/^['’]/.test(text.charAt(mention.end)),
  );
  if (mentions.length === 0) return null;
  const sentence = text.slice(start, end);
  for (const { cue, accused } of CUES) {
    const match = cue.exec(sentence);
    if (!match) continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const mention = accused === 'before' ? lastBefore(mentions, span.start) : firstAfter(mentions, span.end);
    if (mention) return { mention, cue: trimSpan(text, span) };
  }
  const told = TOLD.exec(sentence);
  const wrong = told && WRONGDOING.exec(sentence.slice(told.index));
  if (!wrong) return null;
  const at = start + told.index + wrong.index;
  const mention = lastBefore(mentions, at);
  return mention && mention.start > start + told.index
    ? { mention, cue: { start: at, end: at + wrong[0].length } }
    : null;
}

/** The nearest person before an offset. */
function lastBefore(mentions: readonly NameMention[], offset: number): NameMention | undefined {
  return mentions.findLast(({ end }) => end <= offset);
}

function firstAfter(mentions: readonly NameMention[], offset: number): NameMention | undefined {
  return mentions.find(({ start }) => start >= offset);
}

/** The names in a sentence, outside quotation marks. */
function mentionsIn(mentions: readonly NameMention[], span: Span): NameMention[] {
  const found: NameMention[] = [];
  for (let i = mentionsBefore(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (!mention.quoted) found.push(mention);
  }
  return found;
}

function sentencesOf({ paragraphs }: Article): Sentence[] {
  return paragraphs.flatMap(({ number, sentences }) =>
    sentences.map(({ start, end }) => ({ paragraph: number, start, end })),
  );
}
