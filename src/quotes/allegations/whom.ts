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
   * the one of them whom the article names most.
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
    const namedInFull = firstFullNames(mentions);
    return { namedInFull, shared: sharedSurnames(namedInFull) };
  });
  const bearer = (start: number): Entity | null => {
    const mention = mentions[mentionsBefore(mentions, start)];
    if (mention?.start !== start) return null;
    const { entity, words } = mention;
    if (words.length > 1) return entity;
    const { namedInFull, shared } = family();
    const [surname = ''] = words;
    if (!shared.has(surname)) return entity;
    const mayBeMain = main !== entity && main?.name.endsWith(` ${surname}`) === true;
    return mayBeMain || (namedInFull.get(entity) ?? start) >= start ? null : entity;
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

/** Where each of those named in full first is. */
function firstFullNames(mentions: readonly NameMention[]): Map<Entity, number> {
  const first = new Map<Entity, number>();
  for (const { entity, words, start } of mentions)
    if (words.length > 1 && !first.has(entity)) first.set(entity, start);
  return first;
}

/** The last words of names that several bear. */
function sharedSurnames(bearers: ReadonlyMap<Entity, number>): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name, kind } of bearers.keys()) {
    if (kind === 'body') continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (seen.has(surname)) shared.add(surname);
    seen.add(surname);
  }
  return shared;
}
