import type { Span } from '../language/span.js';
import { cueVerb } from './cues.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TITLES } from './lexicon.js';
import type { Stretch } from './stretches.js';

/** A word, a punctuation mark, or a whole quoted stretch of a paragraph, and where it stands. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** For a quote: the number of its stretch. */
  readonly stretch: number;
  /** The number of the sentence that it stands in; a quotation is part of the sentence that frames it. */
  sentence: number;
  /** In a sentence printed like a headline, where verbs have capitals too. */
  headline: boolean;
}

const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’.&‑@/-][\p{L}\p{N}\p{M}]+)*|\.{2,}|…|[—–―]|--+|[^\s\p{L}\p{N}\p{M}]/gu;
const POSSESSIVE = /['’]s$/i;
const ABBREVIATION =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|(?:inc|corp|co|ltd|jr|sr|st|no|vs|jan|feb|mar|apr|aug|sept?|oct|nov|dec))$/iu;
const SENTENCE_END = /^(?:[.?!…]|\.{2,})$/;
const ENDS_SENTENCE = /[.?!…][)\]"'’”]*$/;
const FIRM_END = /[^.]\.[)\]"'’”]*$/;

/** The tokens of a paragraph in order, with each quoted stretch as one token. */
export function tokenize(text: string, paragraph: Span, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  stretches.forEach((stretch, number) => {
    read(text, { start: at, end: stretch.outer.start }, tokens);
    tokens.push({
      ...stretch.outer,
      kind: 'quote',
      text: '',
      lower: '',
      capital: false,
      possessive: false,
      stretch: number,
      sentence: 0,
      headline: false,
    });
    at = stretch.outer.end;
  });
  read(text, { start: at, end: paragraph.end }, tokens);
  numberSentences(text, tokens, stretches);
  markHeadlines(tokens);
  return tokens;
}

function read(text: string, span: Span, tokens: Token[]): void {
  const piece = text.slice(span.start, span.end);
  let skipTo = -1;
  for (const match of piece.matchAll(PIECE)) {
    if (match.index < skipTo) continue;
    let word = match[0];
    const start = span.start + match.index;
    const isWord = /^[\p{L}\p{N}]/u.test(word);
    let end = match.index + word.length;
    if (isWord && piece.charAt(end) === '.' && isAbbreviation(word)) end++;
    const bare =
      /s$/i.test(word) && /['’]/.test(piece.charAt(end)) && !/[\p{L}]/u.test(piece.charAt(end + 1));
    if (isWord && bare) end++;
    skipTo = end;
    word = piece.slice(match.index, end);
    const possessive = isWord && (bare || POSSESSIVE.test(word));
    tokens.push({
      kind: isWord ? 'word' : 'mark',
      text: word,
      start,
      end: span.start + end,
      lower: plain(word, possessive),
      capital: /^\p{Lu}/u.test(word),
      possessive,
      stretch: -1,
      sentence: 0,
      headline: false,
    });
  }
}

function isAbbreviation(word: string): boolean {
  return TITLES.has(word.toLowerCase()) || ABBREVIATION.test(word);
}

function plain(word: string, possessive: boolean): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  return possessive ? lower.replace(/'s?$/, '') : lower;
}

function numberSentences(text: string, tokens: Token[], stretches: readonly Stretch[]): void {
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
    } else if (text.slice(token.end, next.start).includes('\n')) sentence++;
  });
}

const HEADLINE_WORDS = 5;

/** Marks the sentences in which every word but the little ones has a capital. */
function markHeadlines(tokens: readonly Token[]): void {
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (tokens[i]?.sentence === tokens[from]?.sentence && i < tokens.length) continue;
    const sentence = tokens.slice(from, i);
    const words = sentence.filter((token) => token.kind === 'word');
    if (words.length >= HEADLINE_WORDS && words.every(isHeadlineWord))
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

/** `Becker said.` and nothing more is no sentence of its own: the quotation before it ends in a full stop by mistake. */
function attributes(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    const verb = token.capital ? undefined : cueVerb(token.lower);
    if (verb)
      return verb.kind === 'speech' && verb.form === 'past' && tokens[i + 1]?.text === '.' && i > from;
  }
  return false;
}

function endsHere(text: string, stretch: Stretch, next: Token): boolean {
  if (text.slice(stretch.outer.end, next.start).includes('\n')) return true;
  const said = text.slice(Math.max(stretch.inner.start, stretch.inner.end - 8), stretch.inner.end);
  if (!ENDS_SENTENCE.test(said)) return false;
  if (next.kind === 'quote') return true;
  return next.capital && FIRM_END.test(said);
}
