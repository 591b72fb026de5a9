import type { Span } from '../language/span.js';
import { fold } from '../language/words.js';
import { type Entity, joinNames } from './entities.js';
import { ROLES } from './lexicon.js';
import { type NamedParagraph, type PrintedName, printedNames } from './name-mentions.js';
import type { Token } from './tokens.js';

/** A place where an article names an entity. */
export interface NameMention extends Span {
  readonly entity: Entity;
  /** Opens its clause, as its subject or the subject's possessor, or has a verb right after it. */
  readonly subject: boolean;
  /** Stands as the subject of a verb of saying. */
  readonly speaks: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
}

/** The names of an article. */
export interface Names {
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** Where a role is first given to somebody without a name ("a staffer", "three witnesses"): role to offset. */
  readonly strangers: ReadonlyMap<string, number>;
  /** The entity that a name means by its words: the whole name, or else its surname. */
  entityOf(name: string): Entity | null;
}

const INDEFINITE = new Set(
  'a an another one two three four five six several some many unnamed anonymous female male former'.split(
    ' ',
  ),
);
const SEX_OF_PRONOUN = new Map<string, 'male' | 'female'>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
/** Characters that a sentence seldom exceeds. */
const LONGEST_SENTENCE = 400;
/** Words between an indefinite article and the role: "another female campaign staffer". */
const LONGEST_GAP = 4;

/** Finds the names in an article's paragraphs and joins those that mean the same. */
export function readNames(paragraphs: readonly NamedParagraph[]): Names {
  const printed: PrintedName[] = [];
  const pronouns: Token[] = [];
  const lowerWords = new Set<string>();
  const strangers = new Map<string, number>();
  for (const paragraph of paragraphs) {
    printed.push(...printedNames(paragraph));
    paragraph.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!paragraph.quoted && SEX_OF_PRONOUN.has(token.lower)) pronouns.push(token);
      if (token.capital) return;
      lowerWords.add(token.lower);
      const role = INDEFINITE.has(token.lower) ? roleAfter(paragraph.tokens, i) : null;
      if (role !== null && !strangers.has(role)) strangers.set(role, token.start);
    });
  }
  const kept = printed.filter((name) => !isCommonWord(name, lowerWords));
  const entities = joinNames(kept);
  const mentions = kept.flatMap((name, i) => {
    const entity = entities.of[i];
    return entity ? [{ ...name, entity }] : [];
  });
  mentions.sort((a, b) => a.start - b.start);
  for (const pronoun of pronouns) {
    const sex = SEX_OF_PRONOUN.get(pronoun.lower);
    const only = onlyOneBefore(mentions, pronoun);
    if (sex && only) entities.vote(only, sex);
  }
  return { mentions, entities: entities.all, strangers, entityOf: (name) => entities.find(name) };
}

/** The one person named in the pronoun's sentence before it, if there is just one. */
function onlyOneBefore(mentions: readonly NameMention[], pronoun: Token): Entity | null {
  let only: Entity | null = null;
  for (let i = mentionsBefore(mentions, pronoun.start) - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.sentence !== pronoun.sentence || pronoun.start - mention.start > LONGEST_SENTENCE)
      break;
    if (mention.quoted || mention.entity.kind === 'body') continue;
    if (only !== null && only !== mention.entity) return null;
    only = mention.entity;
  }
  return only;
}

/** How many mentions stand before an offset. */
export function mentionsBefore(mentions: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A capital that only the beginning of a sentence explains. */
function isCommonWord(name: PrintedName, lowerWords: ReadonlySet<string>): boolean {
  if (name.opensSentence && name.words.length === 1 && isPlural(fold(name.words[0] ?? ''))) return true;
  return (
    name.opensSentence &&
    name.words.length === 1 &&
    name.title === null &&
    lowerWords.has(fold(name.words[0] ?? ''))
  );
}

/** "Friends", "Witnesses": people by a role, not a name. */
function isPlural(lower: string): boolean {
  return lower.endsWith('s') && (ROLES.has(lower.slice(0, -1)) || ROLES.has(lower.slice(0, -2)));
}

/** The role that the words after token `i` give, in the singular; null where a name follows it or they give none. */
function roleAfter(tokens: readonly Token[], i: number): string | null {
  for (let at = i + 1; at <= i + LONGEST_GAP; at++) {
    const noun = tokens[at];
    if (noun?.kind !== 'word') return null;
    const role = ROLES.has(noun.lower) ? noun.lower : noun.lower.replace(/s$/, '');
    if (ROLES.has(role) && !tokens[at + 1]?.capital) return role;
  }
  return null;
}
