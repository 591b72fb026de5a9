import type { Entity } from './entities.js';
import type { NamePlace } from './name-place.js';

/** A mention in the article's own words that a later pronoun may point back to: a name, or a "he" or "she" before it. */
export interface Referent extends NamePlace {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** For a pronoun, how much more speaks for whom it means than for anybody else; infinite for a name. */
  readonly margin: number;
  /** The number of its sentence in the article. */
  readonly sentence: number;
}

/** A "he" or "she" in the article's own words. */
export interface Pronoun {
  readonly start: number;
  readonly end: number;
  readonly sex: 'male' | 'female';
  /** Stands as the subject of a verb of saying. */
  readonly speaks: boolean;
  readonly sentence: number;
}

/** Whom a pronoun means, and how much speaks for it; null where nobody is named before it. */
export interface Choice {
  readonly entity: Entity | null;
  readonly score: number;
  /** How much more that is than what speaks for the next. */
  readonly margin: number;
}

/**
 * How much speaks for a mention as what a pronoun means, after the preferences of Lappin and Leass (1994): near, the
 * subject of its clause, a person of that sex, somebody who speaks. Fitted on news articles, and rounded.
 */
export const WEIGHTS = {
  subject: 1,
  speaks: 0.7,
  person: 0.7,
  sex: 0.4,
  spokeLast: 0.15,
  /** A mere possessor. */
  attributive: -0.5,
  subordinate: -0.6,
  /** For each sentence in between, up to `FARTHEST`. */
  sentence: -1.3,
};
const FARTHEST = 5;
/** How far back, in mentions, a pronoun may reach. */
const WINDOW = 14;

/** What the distance between two sentences takes off. */
export function nearness(from: number, to: number): number {
  return WEIGHTS.sentence * Math.min(to - from, FARTHEST);
}

/**
 * The entity that fits a pronoun best.
 * @param referents in the order of the text
 * @param count how many of them stand before the pronoun
 * @param sentence the number of the pronoun's sentence
 * @param sex null where the mention tells none
 * @param lastSpeaker who spoke last, if that is known
 * @param notBy who cannot be meant
 */
export function fittest(
  referents: readonly Referent[],
  count: number,
  sentence: number,
  sex: 'male' | 'female' | null,
  lastSpeaker: Entity | null,
  notBy: Entity | null = null,
): Choice {
  const fits = ({ entity }: Referent) =>
    entity !== notBy && entity.kind !== 'body' && !(sex && entity.sex && entity.sex !== sex);
  const scoreOf = (referent: Referent) =>
    standing(referent) +
    (referent.entity === lastSpeaker ? WEIGHTS.spokeLast : 0) +
    (sex && referent.entity.sex === sex ? WEIGHTS.sex : 0) +
    nearness(referent.sentence, sentence);
  let best: Entity | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let i = count - 1; i >= 0 && i >= count - WINDOW; i--) {
    const referent = referents[i];
    if (!referent || !fits(referent)) continue;
    const score = scoreOf(referent);
    const { entity } = referent;
    if (score > most) {
      if (entity !== best) next = most;
      best = entity;
      most = score;
    } else if (entity !== best) next = Math.max(next, score);
  }
  return { entity: best, score: most, margin: best ? most - next : 0 };
}

function standing({ entity, subject, speaks, attributive, subordinate }: Referent): number {
  return (
    (subject ? WEIGHTS.subject : 0) +
    (speaks ? WEIGHTS.speaks : 0) +
    (attributive ? WEIGHTS.attributive : 0) +
    (subordinate ? WEIGHTS.subordinate : 0) +
    (entity.kind === 'person' ? WEIGHTS.person : 0)
  );
}

/** Names and pronouns in the order of the text, each pronoun as a mention of whom it means. */
export function withPronouns(names: readonly Referent[], pronouns: readonly Pronoun[]): Referent[] {
  const referents: Referent[] = [];
  let next = 0;
  for (const { start, end, sex, speaks, sentence } of pronouns) {
    for (let name = names[next]; name && name.start < start; name = names[++next]) referents.push(name);
    const { entity, margin } = fittest(referents, referents.length, sentence, sex, null);
    if (entity)
      referents.push({
        entity,
        start,
        end,
        sentence,
        margin,
        subject: true,
        speaks,
        attributive: false,
        subordinate: false,
      });
  }
  return [...referents, ...names.slice(next)];
}
