import type { Article } from '../articles/article.js';
import { bodyParagraphs } from '../articles/article.js';
import { type Accusation, findAccusations } from './allegations/accusations.js';
import { findToldAnswers, type ToldAnswer } from './allegations/told-answers.js';
import { makeWhom } from './allegations/whom.js';
import { readFrame } from './attribution/frame.js';
import { ownPullQuotes } from './attribution/pull-quotes.js';
import {
  attributed,
  type Found,
  findSpeaker,
  type ParagraphFrame,
  type Said,
} from './attribution/speakers.js';
import { isSpeech, typeOf } from './attribution/speech.js';
import { type Turn, turnAt } from './attribution/transcript.js';
import { tokenize } from './grammar/tokens.js';
import type { Stretch } from './marks/stretch.js';
import type { NamedParagraph } from './names/name-mentions.js';
import { type PackedNamed, packNamed } from './names/named.js';
import { type Names, readNames } from './names/names.js';
import { isPlaceName } from './names/places.js';
import { type Prints, readPrints } from './prints.js';
import type { Quotation } from './quotation.js';
import { readUtterances, type Utterances } from './utterances.js';

/**
 * What is kept of an article that was read: plain data that holds nothing of the article but the article itself.
 * `packReading` gives it without that, to be sent or stored.
 */
export interface Reading {
  readonly article: Article;
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  readonly named: PackedNamed;
  readonly accusations: readonly Accusation[];
  readonly toldAnswers: readonly ToldAnswer[];
  readonly prints: Prints;
  readonly utterances: Utterances;
}

/** The quotations of an article in the order of its text. */
export function extractQuotations(article: Article): Quotation[] {
  return [...readQuotations(article).quotations];
}

/**
 * Reads an article: pairs the marks of each paragraph, reads the names, and goes through the quoted stretches in order,
 * asking of each who says it and whether it is speech at all.
 */
export function readQuotations(article: Article): Reading {
  const frames = bodyParagraphs(article).map((paragraph) => ({
    paragraph,
    ...readFrame(article.text, paragraph),
  }));
  const names = readNames(frames.flatMap(namedParagraphs));
  const isPullQuote = ownPullQuotes(frames);
  const quotations: Quotation[] = [];
  let last: Said | null = null;
  frames.forEach((frame, n) => {
    if (isPullQuote(frame)) return;
    frame.tokens.forEach((token, k) => {
      const stretch = frame.stretches[token.stretch];
      if (!stretch) return;
      const turn = turnAt(frame, k, stretch);
      const found: Found | null = turn
        ? attributed(frame, turn.attribution, names, last)
        : findSpeaker(frames, n, k, stretch, names, last);
      const cued = found !== null && found.said !== last && found.rule !== 'sentence-before';
      if (!isSpeech(frame, k, stretch, cued ? found.said.attribution : null, found?.rule ?? null)) return;
      if (found)
        last = { ...found.said, paragraph: frame.paragraph.number, asks: isQuestion(frame, stretch) };
      quotations.push(quotation(article, frame, k, stretch, turn, found));
    });
  });
  const whom = makeWhom(frames, names);
  const accusations = findAccusations(frames, whom);
  return {
    article,
    quotations,
    named: packNamed(names, quotations),
    accusations,
    toldAnswers: findToldAnswers(article.text, frames, names, whom, accusedBodies(accusations, names)),
    prints: readPrints(article, quotations),
    utterances: readUtterances(quotations),
  };
}

/** The names of the companies and bodies that an article accuses, but for countries and places. */
function accusedBodies(accusations: readonly Accusation[], { entities }: Names): Set<string> {
  const accused = new Set(accusations.map(({ against }) => against));
  return new Set(
    entities.flatMap(({ name, kind }) =>
      kind === 'person' || !accused.has(name) || isPlaceName(name.toLowerCase()) ? [] : name,
    ),
  );
}

function isQuestion({ text }: ParagraphFrame, { inner }: Stretch): boolean {
  return text.charAt(inner.end - 1) === '?';
}

/** The paragraph's own words, and those of each quotation in it. */
function namedParagraphs({
  text,
  paragraph: { number },
  tokens,
  stretches,
}: ParagraphFrame): NamedParagraph[] {
  const quoted = stretches.map(({ inner }) => ({ number, tokens: tokenize(text, inner, []), quoted: true }));
  return [{ number, tokens, quoted: false }, ...quoted];
}

function quotation(
  article: Article,
  frame: ParagraphFrame,
  k: number,
  stretch: Stretch,
  turn: Turn | null,
  found: Found | null,
): Quotation {
  const { start, end } = turn?.speech ?? stretch.inner;
  const place = { article, paragraph: frame.paragraph.number, start, end };
  const base = {
    ...place,
    segments: turn ? [turn.speech] : stretch.segments,
    type: typeOf(frame, k, stretch),
  };
  if (!found) return { ...base, speaker: null, cue: null, rule: 'unattributed', sureness: 'low' };
  const { attribution, speaker } = found.said;
  if (found.rule !== attribution.rule)
    return { ...base, speaker, cue: null, rule: found.rule, sureness: 'medium' };
  const cue = attribution.cue.text ? attribution.cue : null;
  return { ...base, speaker, cue, rule: found.rule, sureness: attribution.sureness };
}
