import { type Span, trimSpan } from '../../language/span.js';
import type { NounPhrase } from '../grammar/noun-phrases.js';
import type { Stretch } from '../marks/stretch.js';
import { ROLES } from '../vocabulary/lexicon.js';
import type { Attribution, Frame } from './frame.js';

/** Words that are printed inside the marks with their speaker: `"HOLM: We never closed."` */
export interface Turn {
  readonly attribution: Attribution;
  /** The words without the name. */
  readonly speech: Span;
}

const NAME = /^(\p{Lu}[\p{L}.][\p{L}'’.-]*(?:\s\p{Lu}[\p{L}.][\p{L}'’.-]*){0,3}):\s+\S/u;
const LONGEST_NAME = 50;
const SIGNATURE = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4}?)\.?(?:,.*)?$/u;
/** `Former mill president Anna Holm`: a role in small letters before the name. */
const ROLE_SIGNATURE =
  /^\p{Lu}?[\p{L}'’-]*(?: [\p{L}'’-]+){0,4} (\p{Ll}+) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}?)\.?$/u;
const LONGEST_SIGNATURE = 90;
const ENDS_SENTENCE = /[.?!…]\s*$/;

/** The turn that the stretch at token `k` is, if it names its speaker itself and no words of a sentence lead to it. */
export function turnAt({ text, tokens }: Frame, k: number, stretch: Stretch): Turn | null {
  if (tokens[k - 1]?.kind === 'word') return null;
  return transcriptTurn(text, stretch) ?? signedTurn(text, stretch);
}

/** The speaker whom a stretch names before the words, if it is a turn of a transcript. */
function transcriptTurn(text: string, { inner }: Stretch): Turn | null {
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
function signedTurn(text: string, { inner }: Stretch): Turn | null {
  const from = Math.max(inner.start, inner.end - LONGEST_SIGNATURE);
  const line = from + text.slice(from, inner.end).lastIndexOf('\n') + 1;
  if (line === from) return null;
  const name = signature(text.slice(line, inner.end));
  if (!name || !ENDS_SENTENCE.test(text.slice(Math.max(inner.start, line - 4), line))) return null;
  const end = line + name.end;
  return {
    attribution: {
      speaker: nameAt(text, line + name.start, end),
      cue: { text: '', start: end, end },
      rule: 'signed-after',
      sureness: 'medium',
      close: true,
    },
    speech: trimSpan(text, { start: inner.start, end: line }),
  };
}

/** The name in a line that is a signature: at its beginning, or behind a role. */
function signature(line: string): Span | null {
  const name = SIGNATURE.exec(line)?.[1];
  if (name) return { start: 0, end: name.length };
  const [, role = '', last] = ROLE_SIGNATURE.exec(line) ?? [];
  if (!last || !ROLES.has(role)) return null;
  const start = line.lastIndexOf(last);
  return { start, end: start + last.length };
}

function nameAt(text: string, start: number, end: number): NounPhrase {
  const name = trimSpan(text, { start, end });
  const head = text.slice(name.start, name.end).toLowerCase();
  return { ...name, kind: 'name', head, name, plural: false, meant: null };
}
