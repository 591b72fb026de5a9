import { type Span, trimSpan } from '../language/span.js';
import type { Attribution } from './frame.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Stretch } from './stretches.js';

/** Words that are printed inside the marks with their speaker: `"HOLM: We never closed."` */
export interface Turn {
  readonly attribution: Attribution;
  /** The words without the name. */
  readonly speech: Span;
}

const NAME = /^(\p{Lu}[\p{L}.][\p{L}'’.-]*(?:\s\p{Lu}[\p{L}.][\p{L}'’.-]*){0,3}):\s+\S/u;
const LONGEST_NAME = 50;
const SIGNATURE = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4}?)\.?(?:,.*)?$/u;
const LONGEST_SIGNATURE = 90;
const ENDS_SENTENCE = /[.?!…]\s*$/;

/** The speaker whom a stretch names before the words, if it is a turn of a transcript. */
export function transcriptTurn(text: string, { inner }: Stretch): Turn | null {
  const match = NAME.exec(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_NAME)));
  if (!match?.[1]) return null;
  const colon = inner.start + match[1].length;
  const cue = { text: ':', start: colon, end: colon + 1 };
  return {
    attribution: {
      speaker: nameAt(text, inner.start, colon),
      cue,
      rule: 'transcript',
      sureness: 'high',
      close: true,
    },
    speech: trimSpan(text, { start: colon + 1, end: inner.end }),
  };
}

/** The speaker who signs a stretch on a last line inside its marks: a quotation set apart, `"…↵Anna Holm, a miller"`. */
export function signedTurn(text: string, { inner }: Stretch): Turn | null {
  const line = text.lastIndexOf('\n', inner.end - 1) + 1;
  if (line <= inner.start || inner.end - line > LONGEST_SIGNATURE) return null;
  const match = SIGNATURE.exec(text.slice(line, inner.end));
  if (!match?.[1] || !ENDS_SENTENCE.test(text.slice(Math.max(inner.start, line - 4), line))) return null;
  const end = line + match[1].length;
  return {
    attribution: {
      speaker: nameAt(text, line, end),
      cue: { text: '', start: end, end },
      rule: 'signed-after',
      sureness: 'medium',
      close: true,
    },
    speech: trimSpan(text, { start: inner.start, end: line }),
  };
}

function nameAt(text: string, start: number, end: number): NounPhrase {
  const name = trimSpan(text, { start, end });
  const head = text.slice(name.start, name.end).toLowerCase();
  return { ...name, kind: 'name', head, name, plural: false, meant: null };
}
