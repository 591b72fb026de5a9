import { once } from '../../once.js';
import type { Frame } from '../attribution/frame.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import { describedAt } from '../names/described.js';
import type { Entity } from '../names/entities.js';
import { mentionsBefore, type NameMention, type Names } from '../names/names.js';
import { fittest, type Referent } from '../names/pronouns.js';

/** What tells whom an article means who is accused or answers. */
export interface Whom {
  /**
   * Whom a phrase means: by name, or as a "he" or "she" that hardly means anybody else. Null where that is unknown, where
   * several are meant, and where a surname stands alone that several bear: where no full name stands before it, or it may mean
   * the one of them whom the article names most, or another who is named in full as often.
   * @param notBy who cannot be meant: the subject whose object the phrase is
   */
  ofPhrase(phrase: NounPhrase, notBy?: NounPhrase | null): Entity | null;
  /** In the same way, whom a name, or a "he" or "she", means. */
  ofReferent(referent: Referent): Entity | null;
}

/** How much more must speak for whom a pronoun means than for anybody else: an allegation must not meet the wrong one. */
const SURE = 1;
const OBJECTS = new Map<string, 'male' | 'female'>([
  ['him', 'male'],
  ['her', 'female'],
]);

/** Makes what tells whom the phrases of an article mean; what that takes is read once somebody asks. */
export function makeWhom(frames: readonly Frame[], names: Names): Whom {
  const { mentions, referents, main } = names;
  const strangersAt = once(() => describedAt(frames.map(({ tokens }) => tokens)));
  const family = once(() => {
    const namedInFull = fullNames(mentions);
    return { namedInFull, bearers: bearersOf(namedInFull) };
  });
  const bearer = (start: number): Entity | null => {
    const mention = mentions[mentionsBefore(mentions, start)];
    if (mention?.start !== start) return null;
    const { entity, words } = mention;
    if (words.length > 1) return entity;
    const { namedInFull, bearers } = family();
    const [surname = ''] = words;
    const relatives = bearers.get(surname) ?? [];
    if (relatives.length < 2) return entity;
    const own = namedInFull.get(entity);
    if (!own || own.first >= start || (main !== entity && main?.name.endsWith(` ${surname}`))) return null;
    const mayBeAnother = relatives.some((other) => {
      const theirs = namedInFull.get(other);
      return other !== entity && theirs && theirs.first < start && theirs.count >= own.count;
    });
    return mayBeAnother ? null : entity;
  };
  /** Whom a pronoun at an offset means who was just spoken of as a subject, with nobody described by a role since. */
  const person = (entity: Entity | null, offset: number): Entity | null => {
    if (entity?.kind !== 'person') return null;
    let at = mentionsBefore(referents, offset) - 1;
    while (at >= 0 && referents[at]?.entity !== entity) at--;
    const last = referents[at];
    const described = strangersAt();
    const stranger = described[mentionsBefore(described, offset) - 1];
    const isSubject = last?.subject === true || entity === main;
    return !isSubject || (stranger && stranger.start > (last?.start ?? 0)) ? null : entity;
  };
  const ofReferent = ({ entity, margin, start }: Referent): Entity | null => {
    const isName = mentions[mentionsBefore(mentions, start)]?.start === start;
    if (isName) return bearer(start);
    return margin >= SURE ? person(entity, start) : null;
  };
  const ofPhrase: Whom['ofPhrase'] = (phrase, notBy = null) => {
    if (phrase.meant) return ofPhrase(phrase.meant, notBy);
    if (phrase.plural) return null;
    if (phrase.name) return bearer(phrase.name.start);
    const before = mentionsBefore(referents, phrase.start);
    const referent = referents[before];
    if (phrase.kind === 'pronoun') return referent?.start === phrase.start ? ofReferent(referent) : null;
    const sex = OBJECTS.get(phrase.head);
    if (!sex) return null;
    const other = notBy && ofPhrase(notBy);
    const { entity, margin } = fittest(referents, before, names.sentenceAt(phrase.start), sex, null, other);
    return margin >= SURE ? person(entity, phrase.start) : null;
  };
  return { ofPhrase, ofReferent };
}

/** How often an article names somebody in full, and where first. */
interface FullName {
  readonly first: number;
  readonly count: number;
}

function fullNames(mentions: readonly NameMention[]): Map<Entity, FullName> {
  const found = new Map<Entity, FullName>();
  for (const { entity, words, start } of mentions) {
    if (words.length < 2) continue;
    const { first, count } = found.get(entity) ?? { first: start, count: 0 };
    found.set(entity, { first, count: count + 1 });
  }
  return found;
}

/** Those named in full, by the last words of their names. */
function bearersOf(named: ReadonlyMap<Entity, FullName>): Map<string, Entity[]> {
  const bearers = new Map<string, Entity[]>();
  for (const entity of named.keys()) {
    if (entity.kind === 'body') continue;
    const surname = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
    bearers.set(surname, [...(bearers.get(surname) ?? []), entity]);
  }
  return bearers;
}
