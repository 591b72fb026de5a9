import type { Token } from '../grammar/token.js';

/** Agencies that hand out pictures, by the first word of their names. */
const AGENCIES = new Set(
  'ap afp pa epa epa-efe upi reuters getty shutterstock alamy bloomberg zuma anadolu sipa abaca pool xinhua tass'.split(
    ' ',
  ),
);
/** What may follow that word in their names. */
const REST = /^(?:images?|photos?|press|agency)$/;

/** What a page prints around pictures and films. */
const FURNITURE = new Set(['video', 'ad', 'feedback', 'watch', 'courtesy']);

/**
 * Where a name begins in a run of capitals that what stands at a picture runs into, as in texts that lost their line breaks:
 * "Anna Holm/AFP/Getty Images Brandt said", "Video Ad Feedback Brandt said". The agencies and the photographer are no names
 * of the article.
 * @param from the first token of the run, `to` the index behind it
 * @returns an index; null where the run is all credit
 */
export function afterCredit(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[to]?.text === '/' && isAgency(tokens[to + 1])) return null;
  if (tokens[from - 1]?.text !== '/' || !isAgency(tokens[from])) return afterFurniture(tokens, from, to);
  let name = from + 1;
  while (name < to && (isAgency(tokens[name]) || REST.test(tokens[name]?.lower ?? ''))) name++;
  return name < to ? name : null;
}

/** Tokens that a caption with its credit seldom exceeds, and the credit alone. */
const LONGEST_CAPTION = 70;
const LONGEST_CREDIT = 12;

/**
 * Whether a paragraph is what stands below a picture, by the credit that ends it: "Anna Holm at the mill. Peter Brandt/Oxley Echo".
 * Whom it shows is not whom the text goes on to speak of.
 */
export function isCaption(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_CAPTION) return false;
  let at = tokens.length - 1;
  while (/^[).]$/.test(tokens[at]?.text ?? '')) at--;
  const last = tokens[at];
  for (let i = at; i > 0 && i > at - LONGEST_CREDIT; i--) {
    const { text = '', capital, sentence } = tokens[i] ?? {};
    if (text === '/') return tokens[i - 1]?.capital === true && tokens[i + 1]?.capital === true;
    if (!capital || sentence !== last?.sentence) return false;
  }
  return false;
}

function afterFurniture(tokens: readonly Token[], from: number, to: number): number | null {
  const isAd = tokens[from + 1]?.text === 'Ad' || tokens[from]?.text === 'Courtesy';
  let name = from;
  while (isAd && name < to && FURNITURE.has(tokens[name]?.lower ?? '')) name++;
  return name < to ? name : null;
}

function isAgency(token: Token | undefined): boolean {
  return token !== undefined && AGENCIES.has(token.lower);
}
