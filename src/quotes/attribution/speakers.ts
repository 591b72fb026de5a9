import type { Paragraph } from '../../articles/article.js';
import { trimSpan } from '../../language/span.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { wasUnsaid } from '../grammar/unsaid.js';
import type { Stretch } from '../marks/stretch.js';
import type { Entity } from '../names/entities.js';
import type { Names } from '../names/names.js';
import { type Described, resolve } from '../names/resolve.js';
import type { RuleId, Speaker } from '../quotation.js';
import { attribute } from './attribution.js';
import type { Attribution, Frame } from './frame.js';
import { isPutTo, wasPutTo } from './relayed.js';
import { othersClaim } from './said-of.js';
import { quotedLine, signed } from './signed.js';
import { typeOf } from './speech.js';
import { type Carry, runsOn, withoutCue } from './without-cue.js';

/** A paragraph of the body with its tokens. */
export interface ParagraphFrame extends Frame {
  readonly paragraph: Paragraph;
}

/** Somebody who spoke, as the article attributed it. */
export interface Said {
  readonly attribution: Attribution;
  readonly speaker: Speaker;
  readonly entity: Entity | null;
  /** For somebody whom the article only describes. */
  readonly described: Described | null;
  /** The number of the paragraph where they last spoke. */
  readonly paragraph: number;
  /** Whether that was a question. */
  readonly asks: boolean;
}

/** Paragraphs of a quotation set apart. */
const LONGEST_SET_APART = 6;
/** Verbs of giving an answer to somebody else. */
const REPLIES = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)$/;

/** Who says a quotation, and by which rule that is known. */
export interface Found {
  readonly said: Said;
  readonly rule: RuleId;
}

/**
 * Who says the stretch at token `k` of paragraph `n`: by its own cue, by what introduces it, or as the speaker before.
 * @param last who spoke last
 */
export function findSpeaker(
  frames: readonly ParagraphFrame[],
  n: number,
  k: number,
  stretch: Stretch,
  names: Names,
  last: Said | null,
): Found | null {
  const frame = frames[n];
  if (!frame) return null;
  const own = attribute(frame, k);
  if (own) return attributed(frame, own, names, last);
  if (isNobodys(frame.tokens, k)) return null;
  const signature = signatureBelow(frames, n);
  if (signature) return attributed(frame, signature, names, last);
  const here = last?.paragraph === frame.paragraph.number ? last : null;
  if (typeOf(frame, k, stretch) === 'mixed') return here && { said: here, rule: 'carried-on' };
  const before = last?.paragraph === frame.paragraph.number - 1;
  const found = withoutCue(frame, k, frames[n - 1], here !== null, before);
  if (found === null) return null;
  if ('carry' in found)
    return last && (here ?? carriedTo(last, found.carry)) ? { said: last, rule: found.carry } : null;
  const named = attributed(frame, found.attribution, names, last);
  const { entity, attribution } = named.said;
  const speaks =
    attribution.close || entity?.kind === 'person' || (entity !== null && attribution.cue.text !== '');
  if (named.rule !== 'sentence-before' || speaks) return named;
  return here && { said: here, rule: 'carried-on' };
}

/** Whether the sentence tells that nobody says the words, or does not tell who does: it must not be whoever spoke before. */
function isNobodys(tokens: readonly Token[], k: number): boolean {
  return isPutTo(tokens, k) || wasPutTo(tokens, k + 1) || wasUnsaid(tokens, k) || othersClaim(tokens, k) >= 0;
}

/** Whoever spoke last, unless what follows in the next paragraph may be the answer to what they asked. */
function carriedTo(last: Said, carry: Carry): Said | null {
  return carry === 'carried-on' && putsQuestion(last) ? null : last;
}

function putsQuestion({ asks, attribution }: Said): boolean {
  return asks && /^ask(?:s|ed|ing)?$/.test(attribution.cue.text);
}

/** The paragraph `— Anna Holm, owner` or `Anna Holm, quoted in the Echo` that signs a quotation set apart, below the paragraph or paragraphs that are all its. */
function signatureBelow(frames: readonly ParagraphFrame[], n: number): Attribution | null {
  let at = n;
  while (at - n < LONGEST_SET_APART && isAllQuoted(frames[at]) && runsOn(frames[at])) at++;
  const next = frames[at + 1];
  return next && isAllQuoted(frames[at]) ? (signed(next, 0) ?? quotedLine(next)) : null;
}

function isAllQuoted(frame: ParagraphFrame | undefined): boolean {
  return frame?.tokens.length === 1 && frame.tokens[0]?.kind === 'quote';
}

/** The speaker of an attribution, resolved to the name that the article gives. */
export function attributed(
  frame: ParagraphFrame,
  attribution: Attribution,
  names: Names,
  last: Said | null,
): Found {
  const { text, paragraph } = frame;
  const phrase = attribution.speaker;
  const { entity, name } = resolve(text, phrase, names, {
    offset: phrase.start,
    paragraph: paragraph.number,
    lastSpeaker: last?.entity ?? null,
    lastDescribed: last?.described ?? null,
    notBy: last?.asks && REPLIES.test(attribution.cue.text) ? last.entity : null,
  });
  const span = trimSpan(text, name ? phrase : (phrase.meant ?? phrase));
  const speaker = { text: text.slice(span.start, span.end), span, canonical: name };
  const described = entity
    ? null
    : (describedBy(phrase, speaker, paragraph.number) ?? (name ? (last?.described ?? null) : null));
  return {
    said: { attribution, speaker, entity, described, paragraph: paragraph.number, asks: false },
    rule: attribution.rule,
  };
}

function describedBy(
  { kind, head, plural, start, meant }: NounPhrase,
  { text }: Speaker,
  paragraph: number,
): Described | null {
  if (kind === 'pronoun' && !meant) return null;
  return { text, head: meant?.head ?? head, plural, offset: start, paragraph };
}
