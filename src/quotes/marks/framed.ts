import { type Span, trimSpan } from '../../language/span.js';
import { cueVerb, type VerbForm } from '../vocabulary/cues.js';
import type { Mark } from './marks.js';

/** `HOLM: We never closed.` */
const TURN = /^\s*\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}:\s/u;
const LONGEST_NAME = 50;
/** Characters to either side of a mark in which the verb of its words stands. */
const REACH = 60;
/** Words of a subject between the mark and its verb. */
const LONGEST_SUBJECT = 3;
const SUBJECT = /^(?:\p{Lu}|(?:he|she|they|we|it|the|an?)$)/u;
const LETTERS = /[\p{L}’'.-]+/gu;

/** What a straight mark that opens a paragraph is, where curly ones are paired in it. */
export type Framed =
  /** The words of the paragraph as one quotation that goes on in the next. */
  | { readonly words: Span }
  /** The marks to read: all, or those inside the straight ones. */
  | { readonly marks: readonly Mark[] };

/**
 * Reads a passage that is set off by straight marks before each of its paragraphs, or around one. What it quotes in curly
 * marks is nested in it (`"We stood for “Mill and Town” once.`); but where it tells who said that, it is text of
 * another article, and those are its quotations (`"“No,” said Holm. Brandt nodded."`).
 * @param marks the marks of the paragraph
 */
export function framed(text: string, paragraph: Span, marks: readonly Mark[]): Framed {
  const [first, second] = marks;
  const curly = marks.filter(({ style }) => style === 'curly');
  const straight = marks.filter(({ style }) => style === 'straight');
  if (first?.style !== 'straight' || !curly[0]?.opens || curly.length < 2 || straight.length > 2)
    return { marks };
  if (text.slice(paragraph.start, first.start).trim() !== '') return { marks };
  const isTurn = TURN.test(text.slice(first.end, first.end + LONGEST_NAME));
  const tells = !isTurn && curly.some((mark) => isAttributed(text, mark));
  if (straight.length === 1)
    return tells
      ? { marks: marks.slice(1) }
      : { words: trimSpan(text, { start: first.end, end: paragraph.end }) };
  const last = marks.at(-1);
  const wraps = last?.style === 'straight' && text.slice(last.end, paragraph.end).trim() === '';
  return { marks: tells && wraps && second?.start === first.end ? marks.slice(1, -1) : marks };
}

/** `said, “No`, `chanting “No`, `No,” said Holm`: whether an attribution stands outside the mark. */
function isAttributed(text: string, { start, end, opens }: Mark): boolean {
  if (opens) {
    const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
    return /[,:]$/.test(before) || formOf(before.match(LETTERS)?.at(-1)) === 'ing';
  }
  if (!/[,?!]/.test(text.charAt(start - 1))) return false;
  const [first = '', ...next] = text.slice(end, end + REACH).match(LETTERS) ?? [];
  return reports(first) || (SUBJECT.test(first) && next.slice(0, LONGEST_SUBJECT).some(reports));
}

function reports(word: string): boolean {
  return /^(?:past|present)$/.test(formOf(word) ?? '');
}

function formOf(word = ''): VerbForm | undefined {
  const verb = cueVerb(word.toLowerCase());
  return verb?.kind === 'speech' ? verb.form : undefined;
}
