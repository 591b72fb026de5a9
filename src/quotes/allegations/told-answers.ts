import type { Span } from '../../language/span.js';
import type { ParagraphFrame } from '../attribution/speakers.js';
import type { Stretch } from '../marks/stretch.js';
import { mentionsBefore, type Names } from '../names/names.js';
import type { Referent } from '../names/pronouns.js';
import { BODIES } from '../vocabulary/lexicon.js';
import { DENYING, SILENT } from './denials.js';
import type { Whom } from './whom.js';

/** A sentence that tells of somebody's answer: "Holm denied the claims", "a spokesman for Halden declined to comment". */
export interface ToldAnswer extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the one who answers, or for whom somebody does. */
  readonly by: string;
}

/** What follows a name where its bearer answers: nothing that is turned down but a claim, and no silence but on being asked. */
const TELLS_OF_ANSWER: readonly RegExp[] = [
  /^,?\s*((?:\w+\s+){0,3}?)(?:den(?:ied|ies)|apologi[sz]ed|did not respond|has not responded|could not be reached|pleaded)\b/i,
  /^,?\s*((?:\w+\s+){0,3}?)(?:declined|refused)\s+(?:to\s+(?:comment|answer|respond|say|discuss|speak|talk|be)|an?\s+interview|comment)\b/i,
  /^,?\s*((?:\w+\s+){0,3}?)(?:reject(?:ed|s)|disput(?:ed|es)|dismiss(?:ed|es)|refut(?:ed|es))\b[^.;]{0,40}?\b(?:allegations?|accusations?|claims?|charges?|complaints?|suggestions?|reports?|wrongdoing)\b/i,
  /^,?\s*((?:\w+\s+){0,3}?)(?:maintain(?:ed|s)|insist(?:ed|s))\s+(?:that|he|she|they|his|her|their|it)\b/i,
  /^,?\s*((?:\w+\s+){0,3}?)(?:said|says|told|call(?:ed|s)|describ(?:ed|es))\b[^.;]{0,60}?\b(?:allegations?|accusations?|claims?|charges?|complaints?|lawsuit|suit|reports?)\b[^.;]{0,40}?\b(?:false|untrue|not true|baseless|unfounded|meritless|without merit|nonsense|lies|wrong)\b/i,
];
/** Words before such a verb that have another subject: "Holm said Brandt apologised". */
const OTHER_SUBJECT = /\b(?:said|says|told|that|after|when|because)\b|\w\s(?:and|but)\b/;
/** A word that each of these forms holds, or an answer through somebody else. */
const MAY_TELL =
  /\b(?:den[iy]|apologi|respon|repl|comment|reached|pleaded|declined|refus|reject|disput|dismiss|refut|maintain|insist|allegation|accus|fals|untrue|true\b|baseless|unfounded|meritless|merit\b|nonsense|lies\b|wrong|innocent)/i;

/** Characters after a name that tell of its bearer's answer. */
const ANSWER_WINDOW = 140;
/** Before a name, and behind it, where somebody answers for its bearer. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|representative|lawyer|attorney|solicitor|counsel|publicist)s? (?:for|of) (?:the )?$/;
const HIS_SPEAKER =
  /^(?:['’]s? (?:[a-z]{1,12} )?(?:lawyer|attorney|solicitor|counsel|publicist)|(?:['’]s?)? (?:[a-z]{1,12} )?(?:spokes(?:man|woman|person|people)|representative))s?\b/;
/** "The company", "a company spokesman": a body told of without its name. */
const UNNAMED =
  /\b(?:the|a) (\p{Ll}{3,20})(?= (spokes(?:man|woman|person|people)|representative|lawyer)?)/giu;
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
  const answering = (sentence: Span, printed: string): Set<string> => {
    const by = referentsIn(names, sentence)
      .filter((referent) => answers(text, sentence, printed, referent))
      .flatMap((referent) => whom.ofReferent(referent)?.name ?? []);
    return new Set(company !== null && answersUnnamed(printed) ? [...by, company] : by);
  };
  return frames.flatMap(({ paragraph, stretches }) =>
    paragraph.sentences.flatMap((sentence) => {
      const clip = withOpening(sentence, stretches);
      const printed = text.slice(clip.start, clip.end);
      if (!MAY_TELL.test(printed)) return [];
      return [...answering(sentence, printed)].map((by) => ({ paragraph: paragraph.number, ...clip, by }));
    }),
  );
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
  if (subject && tellsOfAnswer(behind)) return true;
  const lead = text.slice(Math.max(sentence.start, start - LEAD), start);
  if (!HIS_SPEAKER.test(behind) && (attributive || !SPEAKS_FOR.test(lead))) return false;
  return isAnswer(printed);
}

/** Whether what follows a name tells that its bearer answers. */
function tellsOfAnswer(behind: string): boolean {
  return TELLS_OF_ANSWER.some((form) => {
    const [, between] = form.exec(behind) ?? [];
    return between !== undefined && !OTHER_SUBJECT.test(between);
  });
}

function isAnswer(sentence: string): boolean {
  return DENYING.test(sentence) || SILENT.test(sentence);
}

/** "The company denied it", "a company spokesman said the claims were false". */
function answersUnnamed(sentence: string): boolean {
  for (const { 0: phrase, 1: noun = '', 2: speaker, index } of sentence.matchAll(UNNAMED)) {
    if (!BODIES.has(noun)) continue;
    const behind = sentence.slice(index + phrase.length, index + phrase.length + ANSWER_WINDOW);
    if (speaker ? isAnswer(sentence) : tellsOfAnswer(behind)) return true;
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
