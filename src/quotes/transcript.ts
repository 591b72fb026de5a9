import { type Span, trimSpan } from '../language/span.js';
import type { Attribution } from './frame.js';
import type { Stretch } from './stretches.js';

/** A turn of a transcript that is printed inside the marks: `"HOLM: We never closed."` */
export interface Turn {
  readonly attribution: Attribution;
  /** The words without the name before them. */
  readonly speech: Span;
}

const NAME = /^(\p{Lu}[\p{L}.][\p{L}'’.-]*(?:\s\p{Lu}[\p{L}.][\p{L}'’.-]*){0,3}):\s+\S/u;
const LONGEST_NAME = 50;

/** The speaker whom a stretch names before the words, if it is a turn of a transcript. */
export function transcriptTurn(text: string, { inner }: Stretch): Turn | null {
  const match = NAME.exec(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_NAME)));
  if (!match?.[1]) return null;
  const name = trimSpan(text, { start: inner.start, end: inner.start + match[1].length });
  const colon = inner.start + match[1].length;
  const speaker = {
    ...name,
    kind: 'name' as const,
    head: text.slice(name.start, name.end).toLowerCase(),
    name,
    plural: false,
    meant: null,
  };
  const cue = { text: ':', start: colon, end: colon + 1 };
  return {
    attribution: { speaker, cue, rule: 'transcript', sureness: 'high', close: true },
    speech: trimSpan(text, { start: colon + 1, end: inner.end }),
  };
}
