import type { Stretch } from '../marks/stretch.js';
import { cueVerb } from '../vocabulary/cues.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../vocabulary/lexicon.js';
import type { Token } from './token.js';

const SENTENCE_END = /^(?:[.?!…]|\.{2,})$/;
const ENDS_SENTENCE = /[.?!…][)\]"'’”]*$/;
const FIRM_END = /[^.]\.[)\]"'’”]*$/;

/**
 * Numbers the sentences that the tokens of a paragraph belong to. A quotation belongs to the sentence that frames it; it
 * ends that sentence where it ends in a full stop itself and no attribution follows.
 */
export function numberSentences(text: string, tokens: Token[], stretches: readonly Stretch[]): void {
  let sentence = 0;
  tokens.forEach((token, i) => {
    token.sentence = sentence;
    const next = tokens[i + 1];
    if (!next) return;
    if (token.kind === 'quote') {
      const stretch = stretches[token.stretch];
      if (stretch && endsHere(text, stretch, next) && !attributes(tokens, i + 1)) sentence++;
    } else if (SENTENCE_END.test(token.text)) {
      if (next.kind === 'quote' || next.capital || /^[\d([]/.test(next.text)) sentence++;
    } else if (hasLineEnd(text, token.end, next.start)) sentence++;
  });
}

const HEADLINE_WORDS = 5;

/** Marks the sentences in which every word but the little ones has a capital; "According to Anna Holm, “…”" is none. */
export function markHeadlines(tokens: readonly Token[]): void {
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (tokens[i]?.sentence === tokens[from]?.sentence && i < tokens.length) continue;
    const sentence = tokens.slice(from, i);
    const words = sentence.filter((token) => token.kind === 'word');
    const isSourced = words[0]?.lower === 'according' && words[1]?.lower === 'to';
    if (words.length >= HEADLINE_WORDS && words.every(isHeadlineWord) && !isSourced)
      for (const token of sentence) token.headline = true;
    from = i;
  }
}

function isHeadlineWord({ capital, lower, text }: Token): boolean {
  return (
    capital ||
    /^\d/.test(text) ||
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower)
  );
}

/** `Weber said.`, `Weber said, laughing.` and nothing more is no sentence of its own: the quotation before it ends in a full stop by mistake. */
function attributes(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    const verb = token.capital ? undefined : cueVerb(token.lower);
    if (verb) return verb.kind === 'speech' && verb.form === 'past' && i > from && endsClause(tokens, i + 1);
  }
  return false;
}

/** Whether a clause ends at token `i`, and what follows it introduces no quotation. */
function endsClause(tokens: readonly Token[], i: number): boolean {
  const sign = tokens[i]?.text;
  return sign === '.' || (sign === ',' && tokens[i + 1]?.kind === 'word');
}

function endsHere(text: string, stretch: Stretch, next: Token): boolean {
  if (hasLineEnd(text, stretch.outer.end, next.start)) return true;
  const said = text.slice(Math.max(stretch.inner.start, stretch.inner.end - 8), stretch.inner.end);
  if (!ENDS_SENTENCE.test(said)) return false;
  if (next.kind === 'quote') return true;
  return next.capital && FIRM_END.test(said);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}
