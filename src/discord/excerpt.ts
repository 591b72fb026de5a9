import type { Article, Clip } from '../articles/article.js';
import { overlap, type Span, trimSpan } from '../language/span.js';
import { escapeMarkdown } from './escape.js';
import { wordEnd, wordStart } from './limits.js';

const OMITTED = '…';

/** What of a clip is shown, and which of its words are bold; spans are offsets into the article's text. */
export interface Excerpted {
  readonly clip: Clip;
  readonly segments?: readonly Span[] | undefined;
  readonly bold?: readonly Span[] | undefined;
}

/**
 * A clip as Discord Markdown: escaped, with bold spans in bold, at most `max` characters long. A clip that is too long
 * is cut around its first bold span. "…" stands wherever something is left out; the rest is the article's own letters.
 */
export function excerpt({ clip, segments = [clip], bold = [] }: Excerpted, max: number): string {
  const spans = merged(clip.article.text, bold);
  const whole = draw(clip, segments, spans);
  if (whole.length <= max) return whole;
  const focus = spans.find((span) => segments.some((segment) => overlap(span, segment) > 0));
  for (let room = max; room > 0; room = Math.floor(room * 0.8)) {
    const shown = window(clip, focus, room);
    const kept = segments.flatMap((segment) => common(segment, shown));
    const drawn = draw(clip, kept, spans);
    if (drawn.length <= max) return drawn;
  }
  return OMITTED;
}

/** The stretch of a clip of about `room` characters that holds `focus`, cut at words. */
function window(clip: Clip, focus: Span | undefined, room: number): Span {
  const text = clip.article.text.slice(clip.start, clip.end);
  const from = focus ? Math.max(0, focus.start - clip.start - Math.floor(room / 3)) : 0;
  const start = wordStart(text, Math.min(from, Math.max(0, text.length - room)));
  const end = start + room >= text.length ? text.length : wordEnd(text, start + room);
  return { start: clip.start + start, end: clip.start + Math.max(start, end) };
}

function draw(clip: Clip, segments: readonly Span[], bold: readonly Span[]): string {
  const { article } = clip;
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return OMITTED;
  const before = first.start > clip.start ? OMITTED : '';
  const after = last.end < clip.end ? OMITTED : '';
  return before + segments.map((segment) => drawSegment(article, segment, bold)).join(` ${OMITTED} `) + after;
}

function drawSegment({ text }: Article, shown: Span, bold: readonly Span[]): string {
  let drawn = '';
  let at = shown.start;
  const plain = (end: number) =>
    escapeMarkdown(text.slice(at, end), at === shown.start || text[at - 1] === '\n');
  for (const span of bold) {
    const [part] = common(span, { start: at, end: shown.end });
    if (!part) continue;
    drawn += plain(part.start);
    at = part.end;
    drawn += `**${escapeMarkdown(text.slice(part.start, part.end), false)}**`;
  }
  return drawn + plain(shown.end);
}

function common(a: Span, b: Span): Span[] {
  return overlap(a, b) > 0 ? [{ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }] : [];
}

/** Spans trimmed and in order, those that touch or are parted by one space made one, so that bold marks never meet. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  const trimmed = spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
  for (const span of trimmed.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end + 1 && text[last.end] !== '\n')
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}
