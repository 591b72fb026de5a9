import type { Span } from '../../language/span.js';
import type { ParagraphFrame } from '../attribution/speakers.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import { subjectBefore } from '../grammar/subjects.js';
import type { Token } from '../grammar/token.js';
import type { Entity } from '../names/entities.js';
import { accusedAt } from './accused.js';
import { isDeceit, isWrong, reportedOfAccused } from './deeds.js';
import { isPassive } from './objects.js';
import type { Whom } from './whom.js';

/** A sentence of an article that makes an allegation against somebody. Offsets into the article's text. */
export interface Accusation extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the accused. */
  readonly against: string;
  /** The words that make it an allegation: "accused", "allegedly", "denied". */
  readonly cue: Span;
}

/** Words that are of companies and countries too where nobody is accused: "the case against Oxley", "reports about Halden". */
const LOOSE = /^(?:cases?|reports?|suggestions?|suspicions?|charges?|investigation)$/;

/**
 * The allegations that an article makes in its own words, in its order: of each sentence at most one, the first against
 * a person, company or body that it names, or means by "he" or "she".
 */
export function findAccusations(frames: readonly ParagraphFrame[], whom: Whom): Accusation[] {
  const found = eachSentence(frames, [], (tokens, i) => {
    const phrase = accusedAt(tokens, i);
    const entity = phrase && meant(whom, tokens, i, phrase);
    return entity && mayBeAccused(entity, tokens[i]) ? entity : null;
  });
  if (found.length === 0) return found;
  const accused = new Set(found.map(({ against }) => against));
  const more = eachSentence(frames, found, (tokens, i) => {
    const phrase = reportedOfAccused(tokens, i);
    const entity = phrase && whom.ofPhrase(phrase);
    return entity && accused.has(entity.name) ? entity : null;
  });
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
}

/** Whom a word of the article's own text accuses, first to last; the sentences of `known` are left out. */
function eachSentence(
  frames: readonly ParagraphFrame[],
  known: readonly Accusation[],
  accused: (tokens: readonly Token[], i: number) => Entity | null,
): Accusation[] {
  const taken = new Set(known.map(({ start }) => start));
  return frames.flatMap(({ paragraph, tokens }) => {
    const found: Accusation[] = [];
    let last: Span | undefined;
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || (last && token.start < last.end)) return;
      const entity = accused(tokens, i);
      if (!entity) return;
      last = paragraph.sentences.find(({ start, end }) => start <= token.start && token.end <= end);
      if (!last || taken.has(last.start)) return;
      const { start, end } = last;
      const cue = { start: token.start, end: token.end };
      found.push({ paragraph: paragraph.number, start, end, against: entity.name, cue });
    });
    return found;
  });
}

/** Whom a phrase means, as an object nobody whom the subject means. */
function meant(whom: Whom, tokens: readonly Token[], i: number, phrase: NounPhrase): Entity | null {
  const isBehind = phrase.start > (tokens[i]?.start ?? 0);
  const isObject = isBehind && /^(?:him|her)$/.test(phrase.head);
  const entity = whom.ofPhrase(phrase, isObject ? subjectBefore(tokens, i) : null);
  return entity && isBehind && isTheirOwn(whom, tokens, i, phrase, entity) ? null : entity;
}

/** "Holm alleged that she saw Brandt": whether whoever alleges tells of themselves. */
function isTheirOwn(
  whom: Whom,
  tokens: readonly Token[],
  i: number,
  phrase: NounPhrase,
  entity: Entity,
): boolean {
  if (
    phrase.kind !== 'pronoun' ||
    !/^alleg(?:e|es|ed|ing)$/.test(tokens[i]?.lower ?? '') ||
    isPassive(tokens, i)
  )
    return false;
  const subject = subjectBefore(tokens, i);
  return subject !== null && (subject.head === phrase.head || whom.ofPhrase(subject) === entity);
}

function mayBeAccused({ kind }: Entity, cue: Token | undefined): boolean {
  if (kind === 'person' || !cue) return true;
  return isWrong(cue) ? isDeceit(cue.lower) : !LOOSE.test(cue.lower);
}
