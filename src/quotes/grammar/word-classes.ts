import { ADVERBS, AUXILIARIES, BODIES, DAYS, RELATIVES, SUBORDINATORS } from '../vocabulary/lexicon.js';
import type { Token } from './token.js';

const MONTH_NAMES = /^(?:jan|april|may|june|august)$/;

/** Pronouns that are always a whole subject. */
export const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);

/** What makes a past participle passive, and a present one a finite verb. */
export const BE: ReadonlySet<string> = new Set('is are was were be been being am get gets got'.split(' '));

/** Past tenses without -ed of verbs that do not report words. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  'saw shook swung swept spoke caught taught fought slid tore bore bent woke rode hung fled went came took made held gave got kept left let met ran sat sent stood won lost fell grew knew began became brought bought built led paid spent struck drew drove flew rose set hit put stuck shot threw wore broke stole chose hid ate drank slept wept dealt fed sold sank'.split(
    ' ',
  ),
);

/** Whether a day or month stands at token `i`, and not somebody called Jan, April, May, June or August. */
export function isDay(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return DAYS.has(lower) && !(MONTH_NAMES.test(lower) && tokens[i + 1]?.capital === true);
}

/** Adjectives and nouns that end as adverbs do. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'early family friendly elderly daily weekly monthly yearly costly deadly lively lovely lonely ugly holy likely unlikely rally reply supply assembly belly bully jelly anomaly monopoly butterfly homily'.split(
    ' ',
  ),
);

/** Whether an adverb stands between a subject and its verb here. */
export function isAdverb(token: Token): boolean {
  return ADVERBS.has(token.lower) || endsAsAdverb(token);
}

function endsAsAdverb({ lower, capital }: Token): boolean {
  return lower.endsWith('ly') && !capital && lower.length > 4 && !NO_ADVERBS.has(lower);
}

/** Whether a word cannot belong to a noun phrase. */
export function endsPhrase(token: Token): boolean {
  const { lower } = token;
  if (token.kind !== 'word') return token.text !== '&' && token.text !== '-';
  if (token.capital && token.text.length > 1) return DAYS.has(lower);
  return AUXILIARIES.has(lower) || RELATIVES.has(lower) || SUBORDINATORS.has(lower);
}

/** "The National Farmers' Union": whether the plural possessor at token `i` belongs to the name of a body. */
export function ownsBody(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next?.capital || !BODIES.has(next.lower) || !/s['’]$/.test(tokens[i]?.text ?? '')) return false;
  let first = i;
  while (tokens[first - 1]?.capital) first--;
  return (
    /^(?:the|an?)$/i.test(tokens[first]?.text ?? '') || /^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

/** Adverbs in a row that are passed over: more are no sentence. */
const MOST_ADVERBS = 8;

/** Whether an adverb stands at token `i`. */
export function isAdverbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && isAdverb(token);
}

/** The index of the first token from `i` to the left that is no adverb. */
export function beforeAdverbs(tokens: readonly Token[], i: number): number {
  let at = i;
  while (i - at < MOST_ADVERBS && isAdverbAt(tokens, at)) at--;
  return at;
}

/** The index of the first token from `i` to the right that is no adverb. */
export function pastAdverbs(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at - i < MOST_ADVERBS && isAdverbAt(tokens, at)) at++;
  return at;
}

/** Whether the verb at token `i` follows a form of "be", so that it is a passive where it is a participle. */
export function followsBe(tokens: readonly Token[], i: number): boolean {
  return BE.has(tokens[beforeAdverbs(tokens, i - 1)]?.lower ?? '');
}
