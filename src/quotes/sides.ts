import type { Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';
import type { Reading } from './extract.js';
import { mentionsBefore, type NameMention } from './names.js';
import type { Person } from './people.js';
import { type Quotation, quotedText } from './quotation.js';
import type { QuoteBook } from './quote-book.js';

/** A sentence that makes an allegation against somebody. */
export interface Allegation extends Clip {
  readonly against: Person;
  /** The words that make it an allegation: "accused", "allegedly", "denied". */
  readonly cue: string;
}

/** Where the accused stands, seen from the cue. */
type Place = 'before' | 'after';

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

/** The allegations of the coverage, in its order, with whom each is against. */
export function allegations(book: QuoteBook): Allegation[] {
  const people = new Map(
    book.people
      .flatMap((person) => [person.name, ...person.otherNames].map((name) => [name, person] as const))
      .reverse(),
  );
  return book.readings.flatMap((reading) =>
    sentencesOf(reading).flatMap((clip) => {
      const found = accusedIn(reading, clip);
      const against = found && people.get(found.mention.entity.name);
      return against ? [{ ...clip, against, cue: found.cue }] : [];
    }),
  );
}

const ANSWERING =
  /\b(?:den(?:y|ies|ied|ying|ial)|untrue|false(?:ly)?|not true|never|reject(?:s|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|apologi[sz](?:e|es|ed|ing)|apology|sorry|regret|at odds|baseless|unfounded|innocent|did not|didn['’]t|lies?|nonsense|wrong)\b/i;
const TELLS_OF_ANSWER =
  /^\s*(?:\w+\s+){0,2}?(?:den(?:ied|ies)|reject(?:ed|s)|disput(?:ed|es)|apologi[sz]ed|declined|refused|did not respond|has not responded|could not be reached|pleaded|maintains?|insist(?:ed|s))\b/i;

/** What a person answers in the coverage: their quotations that deny or excuse, in its order. */
export function answersTo(person: Person): Quotation[] {
  return person.by.filter((quotation) => ANSWERING.test(quotedText(quotation)));
}

/** The sentences that tell of a person's answer in the article's own words: "Holm denied the claims", "declined to comment". */
export function toldAnswers(book: QuoteBook, person: Person): Clip[] {
  const names = new Set([person.name, ...person.otherNames]);
  return book.readings.flatMap((reading) =>
    sentencesOf(reading).filter((clip) => tellsOfAnswer(reading, clip, names)),
  );
}

function tellsOfAnswer(reading: Reading, clip: Clip, names: ReadonlySet<string>): boolean {
  const { text } = reading.article;
  return mentionsIn(reading, clip).some(
    ({ entity, end, subject }) =>
      subject &&
      names.has(entity.name) &&
      TELLS_OF_ANSWER.test(text.slice(end, Math.min(clip.end, end + 60))),
  );
}

function accusedIn(reading: Reading, clip: Clip): { mention: NameMention; cue: string } | null {
  const { text } = reading.article;
  const mentions = mentionsIn(reading, clip).filter(
    ({ entity, end }) => entity.kind === 'person' && !/^['’]/.test(text.charAt(end)),
  );
  if (mentions.length === 0) return null;
  const sentence = text.slice(clip.start, clip.end);
  for (const { cue, accused } of CUES) {
    const match = cue.exec(sentence);
    const mention =
      match &&
      (accused === 'before'
        ? lastBefore(mentions, clip.start + match.index)
        : firstAfter(mentions, clip.start + match.index + match[0].length));
    if (match && mention) return { mention, cue: match[0].trim() };
  }
  const told = TOLD.exec(sentence);
  const wrong = told && WRONGDOING.exec(sentence.slice(told.index));
  const mention = wrong && lastBefore(mentions, clip.start + told.index + wrong.index);
  return mention && mention.start > clip.start + told.index ? { mention, cue: wrong[0] } : null;
}

/** The nearest person before an offset. */
function lastBefore(mentions: readonly NameMention[], offset: number): NameMention | undefined {
  return mentions.findLast(({ end }) => end <= offset);
}

function firstAfter(mentions: readonly NameMention[], offset: number): NameMention | undefined {
  return mentions.find(({ start }) => start >= offset);
}

/** The names in a sentence, outside quotation marks. */
function mentionsIn({ names: { mentions } }: Reading, span: Span): NameMention[] {
  const found: NameMention[] = [];
  for (let i = mentionsBefore(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (!mention.quoted) found.push(mention);
  }
  return found;
}

function sentencesOf({ article }: Reading): Clip[] {
  return article.paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((span) => ({ article, paragraph: number, ...span })),
  );
}
