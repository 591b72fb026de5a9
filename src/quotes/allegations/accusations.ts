import type { Span } from '../../language/span.js';
import type { ParagraphFrame } from '../attribution/speakers.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import { mentionsBefore, type Names } from '../names/names.js';
import { accusedAt } from './accused.js';

/** A sentence of an article that makes an allegation against somebody whom it names. Offsets into the article's text. */
export interface Accusation extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the accused. */
  readonly against: string;
  /** The words that make it an allegation: "accused", "allegedly", "denied". */
  readonly cue: Span;
}

/**
 * The allegations that an article makes in its own words, in its order: of each sentence at most one, the first against
 * a person whom it names.
 */
export function findAccusations(frames: readonly ParagraphFrame[], names: Names): Accusation[] {
  return frames.flatMap(({ paragraph, tokens }) => {
    const found: Accusation[] = [];
    let last: Span | undefined;
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || (last && token.start < last.end)) return;
      const accused = accusedAt(tokens, i);
      const against = accused && personOf(names, accused);
      if (!against) return;
      last = paragraph.sentences.find(({ start, end }) => start <= token.start && token.end <= end);
      if (!last) return;
      const { start, end } = last;
      const cue = { start: token.start, end: token.end };
      found.push({ paragraph: paragraph.number, start, end, against, cue });
    });
    return found;
  });
}

/** The fullest name of the person whom a phrase names; null where it names none. */
function personOf({ mentions }: Names, { meant, name, plural }: NounPhrase): string | null {
  const named = meant ? meant.name : name;
  if (!named || plural) return null;
  const mention = mentions[mentionsBefore(mentions, named.start)];
  const isPerson = mention?.start === named.start && mention.entity.kind === 'person';
  return isPerson ? mention.entity.name : null;
}
