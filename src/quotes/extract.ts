import type { Article, Paragraph } from '../articles/article.js';
import { bodyParagraphs } from '../articles/article.js';
import { trimSpan } from '../language/span.js';
import { attribute } from './attribution.js';
import type { Entity } from './entities.js';
import type { Attribution, Frame } from './frame.js';
import type { NamedParagraph } from './name-mentions.js';
import { type Names, readNames } from './names.js';
import type { Quotation, RuleId, Speaker } from './quotation.js';
import { resolve } from './resolve.js';
import { isSpeech, typeOf } from './speech.js';
import { quotedStretches, type Stretch } from './stretches.js';
import { tokenize } from './tokens.js';
import { withoutCue } from './without-cue.js';

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
}

/** Who says a quotation, and by which rule that is known. */
type Found = { readonly said: Said; readonly rule: RuleId } | null;

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
      const found = find(article, frames, n, k, stretch, names, last);
      const cued = found !== null && found.said !== last && found.rule !== 'sentence-before';
      if (!isSpeech(frame, k, stretch, cued, found !== null)) continue;
      if (found) last = { ...found.said, paragraph: frame.paragraph.number };
      quotations.push(build(article, frame, k, stretch, found));
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
): Found {
  const frame = frames[n];
  if (!frame) return null;
  const own = attribute(frame, k);
  if (own) return said(article, frame, own, names, last);
  const here = last !== null && last.paragraph === frame.paragraph.number;
  if (typeOf(frame, k, stretch) === 'mixed') return here ? { said: last, rule: 'carried-on' } : null;
  const before = last !== null && last.paragraph === frame.paragraph.number - 1;
  const found = withoutCue(frame, k, frames[n - 1], here, before);
  if (found === null) return null;
  if ('attribution' in found) {
    const named = said(article, frame, found.attribution, names, last);
    return found.attribution.rule === 'sentence-before' && named?.said.entity?.kind !== 'person'
      ? null
      : named;
  }
  return last && { said: last, rule: found.carry };
}

function said(
  article: Article,
  frame: ParagraphFrame,
  attribution: Attribution,
  names: Names,
  last: Said | null,
): Found {
  const entity = resolve(article.text, attribution.speaker, names, {
    offset: attribution.speaker.start,
    paragraph: frame.paragraph.number,
    lastSpeaker: last?.entity ?? null,
  });
  const span = trimSpan(article.text, attribution.speaker);
  const speaker = { text: article.text.slice(span.start, span.end), span, canonical: entity?.name ?? null };
  return {
    said: { attribution, speaker, entity, paragraph: frame.paragraph.number },
    rule: attribution.rule,
  };
}

function build(
  article: Article,
  frame: ParagraphFrame,
  k: number,
  stretch: Stretch,
  found: Found,
): Quotation {
  const type = typeOf(frame, k, stretch);
  const base = {
    article,
    paragraph: frame.paragraph.number,
    ...stretch.inner,
    segments: stretch.segments,
    type,
  };
  if (!found) return { ...base, speaker: null, cue: null, rule: 'unattributed', sureness: 'low' };
  const { attribution, speaker } = found.said;
  const own = found.rule === attribution.rule;
  const cue = own && attribution.cue.text ? attribution.cue : null;
  return { ...base, speaker, cue, rule: found.rule, sureness: own ? attribution.sureness : 'medium' };
}
