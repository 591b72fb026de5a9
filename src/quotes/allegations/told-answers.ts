import { type Span, trimSpan } from '../../language/span.js';
import type { ParagraphFrame } from '../attribution/speakers.js';
import type { Stretch } from '../marks/stretch.js';
import { mentionsBefore, type Names } from '../names/names.js';
import type { Referent } from '../names/pronouns.js';
import { BODIES } from '../vocabulary/lexicon.js';
import { mayTellOfAnswer, tellsOfAnswer } from './answer-forms.js';
import { DENYING_FOR, SILENT } from './denials.js';
import type { Whom } from './whom.js';

/** A sentence that tells of somebody's answer: "Holm denied the claims", "a spokesman for Halden declined to comment". */
export interface ToldAnswer extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the one who answers, or for whom somebody does. */
  readonly by: string;
}

/** Characters after a name that tell of its bearer's answer. */
const ANSWER_WINDOW = 140;
/** Before a name, and behind it, where somebody answers for its bearer. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|representative|lawyer|attorney|solicitor|counsel|publicist)s? (?:for|of) (?:the )?$/i;
const HIS_SPEAKER =
  /^(?:['’]s? (?:[a-z]{1,12} )?(?:lawyer|attorney|solicitor|counsel|publicist)|(?:['’]s?)? (?:[a-z]{1,12} )?(?:spokes(?:man|woman|person|people)|representative))s?\b/;
/** "The company", "a company spokesman": a body told of without its name. */
const UNNAMED =
  /\b(?:the|a) (\p{Ll}{3,20})(?= (spokes(?:man|woman|person|people)|representative|lawyer)?)/giu;
/** "Messages left for Holm were not returned". */
const ASKED_FOR = /\b(?:messages?|calls?|emails?|questions?|requests?)\s(?:\w+\s){0,3}?(?:to|for|with)\s$/i;
const UNANSWERED =
  /^\s(?:(?:were|was|have|has|went)\s)(?:not\s)?(?:been\s)?(?:immediately\s)?(?:returned|answered|unanswered)\b/;
/** "Holm said Brandt apologised": what another says that they owned up to. */
const IS_SAID_TO = /\b(?:said|says|claim(?:s|ed)|alleg(?:es|ed)|testified|told \w+)(?: that)?\s$/i;
const CONFESSES = /^[^.;]{0,40}?\b(?:apologi[sz]ed|admit(?:s|ted)|confessed)\b/i;
/** A company that comes in without a name: "a streaming firm". */
const ANOTHER_BODY =
  /\b(?:an?|another)\s(?:[\p{L}-]{1,20}\s){0,3}?(?:company|firm|retailer|airline|charity|bank|agency|group|business|developer|manufacturer|maker)\b/iu;
/** Bodies that decide on what others claim. */
const DECIDES = /^(?:court|house|senate|congress)$/;
/** Characters before a name in which somebody stands who speaks for its bearer. */
const LEAD = 30;

/**
 * The sentences of an article that tell of answers, in its order: a sentence comes once for each who answers in it. Whoever speaks
 * for somebody gives their answer; "the company" is the only one that the article accuses, if it accuses one.
 * @param accused the companies and bodies that it accuses
 */
export function findToldAnswers(
  text: string,
  frames: readonly ParagraphFrame[],
  names: Names,
  whom: Whom,
  accused: ReadonlySet<string>,
): ToldAnswer[] {
  const [company = null] = accused.size === 1 ? accused : [];
  const answering = (sentence: Span, clip: Span, stretches: readonly Stretch[]): Map<string, Span> => {
    const printed = text.slice(clip.start, clip.end);
    const referents = referentsIn(names, sentence);
    const by = new Map<string, Span>();
    for (const referent of referents) {
      const name = answers(text, sentence, printed, referent) ? whom.ofReferent(referent)?.name : undefined;
      if (name !== undefined && !by.has(name))
        by.set(name, withoutAnothers(text, clip, referent, referents, stretches));
    }
    if (company !== null && answersUnnamed(printed) && isSpokenOf(text, names, company, sentence.start))
      by.set(company, clip);
    return by;
  };
  return frames.flatMap(({ paragraph, stretches }) =>
    paragraph.sentences.flatMap((sentence) => {
      const clip = withOpening(sentence, stretches);
      if (!mayTellOfAnswer(text.slice(clip.start, clip.end))) return [];
      const found = [...answering(sentence, clip, stretches)];
      return found.map(([by, span]) => ({ paragraph: paragraph.number, ...span, by }));
    }),
  );
}

/**
 * A sentence without what another one says before somebody answers in it: `“He lied,” Holm said, though Brandt denied it`.
 * @param referent who answers
 */
function withoutAnothers(
  text: string,
  clip: Span,
  referent: Referent,
  referents: readonly Referent[],
  stretches: readonly Stretch[],
): Span {
  const quoted = stretches.findLast(({ outer }) => outer.start >= clip.start && outer.end <= referent.start);
  if (!quoted) return clip;
  const { end } = quoted.outer;
  const isAnothers = referents.some(
    ({ start, entity }) => start >= end && start < referent.start && entity !== referent.entity,
  );
  return isAnothers ? trimSpan(text, { start: end, end: clip.end }) : clip;
}

/** A sentence with all of a quotation that it ends: `“It is false. We will appeal,” said a spokesman for Halden.` */
function withOpening({ start, end }: Span, stretches: readonly Stretch[]): Span {
  const quoted = stretches.find(({ outer }) => outer.start < start && outer.end > start);
  return { start: quoted?.outer.start ?? start, end };
}

/** Whether somebody whom an article names at a place of a sentence answers in what it prints, or somebody else does for them. */
function answers(
  text: string,
  sentence: Span,
  printed: string,
  { start, end, subject, attributive }: Referent,
): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + ANSWER_WINDOW));
  const lead = text.slice(Math.max(sentence.start, start - LEAD), start);
  if ((subject || behind.startsWith(', who ')) && tellsOfAnswer(behind))
    return !(IS_SAID_TO.test(lead) && CONFESSES.test(behind));
  if (ASKED_FOR.test(lead) && UNANSWERED.test(behind)) return true;
  if (!HIS_SPEAKER.test(behind) && (attributive || !SPEAKS_FOR.test(lead))) return false;
  return isAnswer(printed);
}

function isAnswer(sentence: string): boolean {
  return DENYING_FOR.test(sentence) || SILENT.test(sentence);
}

/** "The company denied it", "a company spokesman said the claims were false". */
function answersUnnamed(sentence: string): boolean {
  for (const { 0: phrase, 1: noun = '', 2: speaker, index } of sentence.matchAll(UNNAMED)) {
    if (!BODIES.has(noun) || DECIDES.test(noun)) continue;
    const behind = sentence.slice(index + phrase.length, index + phrase.length + ANSWER_WINDOW);
    if (speaker ? isAnswer(sentence) : tellsOfAnswer(behind)) return true;
  }
  return false;
}

/** Whether no other body has come in since an article named one before an offset, so that "the company" may mean that. */
function isSpokenOf(text: string, { mentions }: Names, name: string, offset: number): boolean {
  for (let i = mentionsBefore(mentions, offset) - 1; i >= 0; i--) {
    const { entity, subject, end } = mentions[i] ?? {};
    if (entity?.name === name) return !ANOTHER_BODY.test(text.slice(end, offset));
    if (subject && entity?.kind !== 'person') return false;
  }
  return false;
}

/** The names in a sentence, outside quotation marks, and its "he" and "she". */
function referentsIn({ referents }: Names, { start, end }: Span): Referent[] {
  const found: Referent[] = [];
  for (let i = mentionsBefore(referents, start); i < referents.length; i++) {
    const referent = referents[i];
    if (!referent || referent.start >= end) break;
    found.push(referent);
  }
  return found;
}
