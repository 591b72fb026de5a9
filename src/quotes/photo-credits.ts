import type { Token } from './tokens.js';

/** Agencies that hand out pictures, by the first word of their names. */
const AGENCIES = new Set(
  'ap afp pa epa epa-efe upi reuters getty shutterstock alamy bloomberg zuma anadolu sipa abaca pool xinhua tass'.split(
    ' ',
  ),
);
/** What may follow that word in their names. */
const REST = /^(?:images?|photos?|press|agency)$/;

/**
 * Where a name begins in a run of capitals that a photo credit runs into, as in texts that lost their line breaks:
 * "Anna Holm/AFP/Getty Images Brandt said". The agencies and the photographer are no names of the article.
 * @param from the first token of the run, `to` the index behind it
 * @returns an index; null where the run is all credit
 */
export function afterCredit(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[to]?.text === '/' && isAgency(tokens[to + 1])) return null;
  if (tokens[from - 1]?.text !== '/' || !isAgency(tokens[from])) return from;
  let name = from + 1;
  while (name < to && (isAgency(tokens[name]) || REST.test(tokens[name]?.lower ?? ''))) name++;
  return name < to ? name : null;
}

function isAgency(token: Token | undefined): boolean {
  return token !== undefined && AGENCIES.has(token.lower);
}
