import type { Entity } from './entities.js';
import { ROLES } from './lexicon.js';
import { mentionsBefore, type NameMention, type Names } from './names.js';
import type { NounPhrase } from './noun-phrases.js';

/** What stands before a mention: who may be meant by a pronoun or a description. */
export interface Before {
  readonly offset: number;
  readonly paragraph: number;
  /** Who spoke last, if that is known. */
  readonly lastSpeaker: Entity | null;
}

/**
 * How much speaks for a mention as what a pronoun means, after the preferences of Lappin and Leass (1994): near, the
 * subject of its clause, a person of that sex. Set by search on news articles.
 */
const WEIGHTS = {
  subject: 1.5,
  person: 1,
  sex: 0.7,
  speaks: 0.5,
  spokeLast: 0.5,
  /** Taken off for each paragraph in between, for each 2,000 characters, and for a mention further back of the same. */
  paragraph: 1.2,
  characters: 2000,
  again: 0.5,
};
/** How far back, in mentions, a pronoun may reach. */
const WINDOW = 14;

/**
 * Who a speaker's noun phrase means: a name by itself; he, she and a description by what stands before. Null for
 * somebody whom the article does not name.
 */
export function resolve(text: string, phrase: NounPhrase, names: Names, before: Before): Entity | null {
  if (phrase.meant) return resolve(text, phrase.meant, names, before);
  if (phrase.name)
    return (
      mentionAt(names, phrase.name.start) ??
      names.entityOf(text.slice(phrase.name.start, phrase.name.end).replace(/['’]s?$/, ''))
    );
  if (phrase.kind === 'pronoun')
    return phrase.head === 'he' || phrase.head === 'she'
      ? nearest(names, before, phrase.head === 'he' ? 'male' : 'female')
      : null;
  return description(text, phrase, names, before);
}

function mentionAt({ mentions }: Names, start: number): Entity | null {
  const mention = mentions[mentionsBefore(mentions, start)];
  return mention?.start === start ? mention.entity : null;
}

function nearest(names: Names, before: Before, sex: 'male' | 'female' | null): Entity | null {
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const { mentions } = names;
  let i = mentionsBefore(mentions, before.offset) - 1;
  const seen = new Set<Entity>();
  for (let steps = 0; i >= 0 && steps < WINDOW; i--) {
    const mention = mentions[i];
    if (!mention || mention.quoted) continue;
    steps++;
    const { entity } = mention;
    if (entity.kind === 'body' || (sex && entity.sex && entity.sex !== sex)) continue;
    const score = scoreOf(mention, before, sex) - (seen.has(entity) ? WEIGHTS.again : 0);
    seen.add(entity);
    if (score > bestScore) {
      bestScore = score;
      best = entity;
    }
  }
  return best ?? before.lastSpeaker;
}

function scoreOf(mention: NameMention, before: Before, sex: 'male' | 'female' | null): number {
  const { entity } = mention;
  return (
    -(before.paragraph - mention.paragraph) * WEIGHTS.paragraph +
    (mention.subject ? WEIGHTS.subject : 0) +
    (mention.speaks ? WEIGHTS.speaks : 0) +
    (entity === before.lastSpeaker ? WEIGHTS.spokeLast : 0) +
    (entity.kind === 'person' ? WEIGHTS.person : 0) +
    (sex && entity.sex === sex ? WEIGHTS.sex : 0) -
    (before.offset - mention.start) / WEIGHTS.characters
  );
}

/** "the Vermont independent": a definite description of somebody named before, unless its noun was a stranger's. */
function description(text: string, phrase: NounPhrase, names: Names, before: Before): Entity | null {
  const printed = text.slice(phrase.start, phrase.end);
  if (phrase.plural || !/^the\s/i.test(printed) || !ROLES.has(phrase.head)) return null;
  if ((names.strangers.get(phrase.head) ?? Number.POSITIVE_INFINITY) < phrase.start) return null;
  if (/\s(?:for|of|at|from|in|with)\s/.test(printed)) return null;
  return nearest(names, before, null);
}
