import type { Article, Paragraph } from '../articles/article.js';
import { bodyParagraphs } from '../articles/article.js';
import { trimSpan } from '../language/span.js';
import { attribute } from './attribution.js';
import type { Attribution, Frame } from './frame.js';
import { type Entity, type NamedParagraph, type Names, readNames } from './names.js';
import type { Quotation, Speaker } from './quotation.js';
import { resolve } from './resolve.js';
import { isSpeech, typeOf } from './speech.js';
import { quotedStretches, type Stretch } from './stretches.js';
import { tokenize } from './tokens.js';

/** What one article gives: its quotations and its names. */
export interface Reading {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly names: Names;
}

interface ParagraphFrame extends Frame {
  readonly paragraph: Paragraph;
}

interface Said {
  readonly attribution: Attribution;
  readonly speaker: Speaker;
  readonly entity: Entity | null;
  readonly paragraph: number;
  readonly end: number;
}

/** The quotations of an article in the order of its text. */
export function extractQuotations(article: Article): Quotation[] {
  return [...readQuotations(article).quotations];
}

/** Reads an article: pairs its marks, finds who speaks, and resolves the speakers to the names in it. */
export function readQuotations(article: Article): Reading {
  const frames = bodyParagraphs(article).map((paragraph) => frameOf(article, paragraph));
  const names = readNames(frames.flatMap((frame) => namedParagraphs(article, frame)));
  const quotations: Quotation[] = [];
  let last: Said | null = null;
  frames.forEach((frame, n) => {
    for (let k = 0; k < frame.tokens.length; k++) {
      const stretch = frame.stretches[frame.tokens[k]?.stretch ?? -1];
      if (!stretch) continue;
      const said = find(article, frames, n, k, stretch, names, last);
      const own = said !== null && said !== last;
      if (!isSpeech(frame, k, stretch, said?.attribution ?? null, own)) continue;
      if (said) last = { ...said, paragraph: frame.paragraph.number, end: stretch.outer.end };
      quotations.push(build(article, frame, k, stretch, said, own));
    }
  });
  return { article, quotations, names };
}

function frameOf(article: Article, paragraph: Paragraph): ParagraphFrame {
  const stretches = quotedStretches(article.text, paragraph);
  return { text: article.text, paragraph, stretches, tokens: tokenize(article.text, paragraph, stretches) };
}

function namedParagraphs(
  article: Article,
  { paragraph, tokens, stretches }: ParagraphFrame,
): NamedParagraph[] {
  const number = paragraph.number;
  return [
    { number, tokens, quoted: false },
    ...stretches.map((stretch) => ({
      number,
      tokens: tokenize(article.text, stretch.inner, []),
      quoted: true,
    })),
  ];
}

function find(
  article: Article,
  frames: readonly ParagraphFrame[],
  n: number,
  k: number,
  stretch: Stretch,
  names: Names,
  last: Said | null,
): Said | null {
  const frame = frames[n];
  if (!frame) return null;
  const own = attribute(frame, k);
  if (own) {
    const entity = resolve(article.text, own.speaker, names, {
      offset: own.speaker.start,
      paragraph: frame.paragraph.number,
      lastSpeaker: last?.entity ?? null,
    });
    const span = trimSpan(article.text, own.speaker);
    const speaker = { text: article.text.slice(span.start, span.end), span, canonical: entity?.name ?? null };
    return { attribution: own, speaker, entity, paragraph: frame.paragraph.number, end: stretch.outer.end };
  }
  if (last && last.paragraph === frame.paragraph.number) return last;
  const opens = frame.tokens[0]?.kind === 'quote' && k === 0;
  if (last && opens && last.paragraph === frame.paragraph.number - 1) return last;
  return null;
}

function build(
  article: Article,
  frame: ParagraphFrame,
  k: number,
  stretch: Stretch,
  said: Said | null,
  own: boolean,
): Quotation {
  const type = typeOf(frame, k, stretch);
  const base = {
    article,
    paragraph: frame.paragraph.number,
    ...stretch.inner,
    segments: [stretch.inner],
    type,
  };
  if (!said) return { ...base, speaker: null, cue: null, rule: 'unattributed', sureness: 'low' };
  const { attribution, speaker } = said;
  if (own)
    return { ...base, speaker, cue: attribution.cue, rule: attribution.rule, sureness: attribution.sureness };
  return { ...base, speaker, cue: null, rule: 'carried-on', sureness: 'medium' };
}
