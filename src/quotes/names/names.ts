import type { Span } from '../../language/span.js';
import { fold } from '../../language/words.js';
import type { Token } from '../grammar/token.js';
import { ROLES } from '../vocabulary/lexicon.js';
import { INDEFINITE, roleAfter } from './described.js';
import { type Entity, joinNames } from './entities.js';
import { mainPerson } from './main-person.js';
import { type NamedParagraph, type PrintedName, printedNames } from './name-mentions.js';
import { type NamePlace, saysAt } from './name-place.js';
import { isCaption } from './photo-credits.js';
import { printedNicknames } from './printed-nicknames.js';
import { type Pronoun, type Referent, withPronouns } from './pronouns.js';

/** A place where an article names an entity. */
export interface NameMention extends Span, NamePlace {
  readonly entity: Entity;
  /** As printed there, without titles. */
  readonly words: readonly string[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
}

/** The names of an article. */
export interface Names {
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** The person named most often, if one is. */
  readonly main: Entity | null;
  /** What a pronoun may point back to, in the order of the text: names outside quotations, and pronouns before it. */
  readonly referents: readonly Referent[];
  /** Where a role is first given to somebody without a name ("a staffer", "three witnesses"): role to offset. */
  readonly strangers: ReadonlyMap<string, number>;
  /** The number of the article's sentence that an offset is in; a quotation is part of the sentence that frames it. */
  sentenceAt(offset: number): number;
  /** The entity that a name means by its words: the whole name, or else its surname. */
  entityOf(name: string): Entity | null;
}

/** "Him" and "her" are left out: as objects they mean somebody else than the subject. */
const SEX_OF_PRONOUN = new Map<string, 'male' | 'female'>([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['herself', 'female'],
]);
/** Characters that a sentence seldom exceeds. */
const LONGEST_SENTENCE = 400;

/** A pronoun of the article's own words that tells a sex; its sentence is numbered within its paragraph. */
interface SexedPronoun extends Pronoun {
  readonly lower: string;
  readonly paragraph: number;
}

/** What the tokens of an article tell beside its names. */
interface Context {
  readonly pronouns: SexedPronoun[];
  /** Words with a capital that open a sentence. */
  readonly openers: ReadonlySet<string>;
  /** Those of them that are printed without a capital somewhere. */
  readonly lowerWords: Set<string>;
  readonly strangers: Map<string, number>;
  /** Where each sentence begins. */
  readonly sentences: { readonly start: number }[];
}

/** Finds the names in an article's paragraphs and joins those that mean the same. */
export function readNames(paragraphs: readonly NamedParagraph[]): Names {
  const printed = paragraphs.flatMap(printedNames);
  const openers = new Set(
    printed.filter(({ opensSentence }) => opensSentence).map(({ words }) => fold(words[0] ?? '')),
  );
  const context: Context = {
    pronouns: [],
    openers,
    lowerWords: new Set(),
    strangers: new Map(),
    sentences: [],
  };
  for (const paragraph of paragraphs) readContext(paragraph, context);
  const insideSentences = new Set(
    printed
      .filter(({ opensSentence, words }) => !opensSentence || words.length > 1)
      .flatMap(({ words }) => words),
  );
  const kept = printed.filter((name) => !isCommonWord(name, context.lowerWords, insideSentences));
  const entities = joinNames(kept, printedNicknames(printed));
  const mentions = kept.flatMap((name, i) => {
    const entity = entities.of[i];
    return entity ? [{ ...name, entity }] : [];
  });
  mentions.sort((a, b) => a.start - b.start);
  for (const pronoun of context.pronouns) {
    const only = onlyOneBefore(mentions, pronoun);
    if (only) entities.vote(only, pronoun.sex);
  }
  const sentenceAt = (offset: number) => mentionsBefore(context.sentences, offset + 1);
  const numbered = <T extends { readonly start: number }>(place: T) => ({
    ...place,
    sentence: sentenceAt(place.start),
  });
  const captions = new Set(
    paragraphs.filter(({ tokens, quoted }) => !quoted && isCaption(tokens)).map(({ number }) => number),
  );
  const isText = ({ paragraph }: { readonly paragraph: number }) => !captions.has(paragraph);
  return {
    mentions,
    entities: entities.all,
    main: mainPerson(mentions),
    referents: withPronouns(
      mentions
        .filter((mention) => !mention.quoted && isText(mention))
        .map((mention) => ({
          ...mention,
          sentence: sentenceAt(mention.start),
          margin: Number.POSITIVE_INFINITY,
        })),
      context.pronouns.filter((pronoun) => /^s?he$/.test(pronoun.lower) && isText(pronoun)).map(numbered),
    ),
    strangers: context.strangers,
    sentenceAt,
    entityOf: (name) => entities.find(name),
  };
}

function readContext({ tokens, quoted, number }: NamedParagraph, context: Context): void {
  const { pronouns, openers, lowerWords, strangers, sentences } = context;
  tokens.forEach(({ kind, lower, capital, start, end, sentence }, i) => {
    if (!quoted && opensClause(tokens, i)) sentences.push({ start });
    if (kind !== 'word') return;
    const sex = quoted ? undefined : SEX_OF_PRONOUN.get(lower);
    if (sex)
      pronouns.push({ start, end, lower, sex, speaks: saysAt(tokens, i + 1), sentence, paragraph: number });
    if (capital) return;
    if (openers.has(lower)) lowerWords.add(lower);
    if (INDEFINITE.has(lower)) noteStranger(tokens, i, strangers);
  });
}

/** Notes the role that the phrase which opens at token `i` first gives to somebody without a name. */
function noteStranger(tokens: readonly Token[], i: number, strangers: Map<string, number>): void {
  const noun = roleAfter(tokens, i);
  if (noun === null) return;
  const role = ROLES.has(noun) ? noun : noun.replace(/s$/, '');
  if (!strangers.has(role)) strangers.set(role, tokens[i]?.start ?? 0);
}

/** Whether a sentence begins at token `i`, or what a semicolon parts from one. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.sentence !== tokens[i]?.sentence || before?.text === ';';
}

/**
 * The one person named in the pronoun's sentence before it, or else in the sentence before that, if there is just one
 * and it stands as a subject.
 */
function onlyOneBefore(
  mentions: readonly NameMention[],
  { start, sentence, paragraph }: SexedPronoun,
): Entity | null {
  let only: Entity | null = null;
  let subject = false;
  let from = sentence;
  for (let i = mentionsBefore(mentions, start) - 1; i >= 0; i--) {
    const mention = mentions[i];
    const near = mention && mention.paragraph === paragraph && start - mention.start < LONGEST_SENTENCE;
    if (!near) break;
    if (mention.quoted || mention.entity.kind === 'body') continue;
    if (only === null && mention.sentence === sentence - 1) from = mention.sentence;
    if (mention.sentence < from) break;
    if (only !== null && only !== mention.entity) return null;
    only = mention.entity;
    subject ||= mention.subject;
  }
  return subject ? only : null;
}

/** How many of the places, which are in the order of the text, begin before an offset. */
export function mentionsBefore(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A capital that only the beginning of a sentence explains. */
function isCommonWord(
  { opensSentence, words, title, sign }: PrintedName,
  lowerWords: ReadonlySet<string>,
  insideSentences: ReadonlySet<string>,
): boolean {
  const [word = ''] = words;
  if (!opensSentence || words.length > 1 || title !== null) return false;
  const lower = fold(word);
  return lowerWords.has(lower) || isPlural(lower) || (sign === null && !insideSentences.has(word));
}

/** "Friends", "Witnesses": people by a role, not a name. */
function isPlural(lower: string): boolean {
  return lower.endsWith('s') && (ROLES.has(lower.slice(0, -1)) || ROLES.has(lower.slice(0, -2)));
}
