import { countryNames, US_STATES } from '../../language/regions.js';
import { SHAPE } from '../../language/shapes.js';
import type { Span } from '../../language/span.js';
import { terms } from '../../language/terms.js';
import type { NumberedTerms } from '../index/indexed-article.js';
import type { Vocabulary } from '../index/vocabulary.js';

/** The names of a class that the coverage knows, as term numbers, by the first of them. */
export type ClassNames = ReadonlyMap<number, readonly (readonly number[])[]>;

const ASKS = /\b(?:which|what)\s+(?:\S+\s+){0,2}?(?:(countr(?:y|ies)|nations?)|states?)\b/i;
const OTHER_COUNTRIES = 'US, U.S., USA, UK, U.K., Britain, England, Scotland, Wales';

let countries: string[][] | undefined;
let states: string[][] | undefined;

/**
 * The names that may answer a question for a country or a state of the US ("Which country …?"); undefined where it asks
 * for neither. Countries and territories have their English names of the Unicode CLDR, which Node brings.
 */
export function classNamesFor(question: string, vocabulary: Vocabulary): ClassNames | undefined {
  const asks = ASKS.exec(question);
  if (!asks) return undefined;
  countries ??= [...countryNames(), ...OTHER_COUNTRIES.split(', ')].map(keysOf);
  states ??= US_STATES.map(keysOf);
  const found = new Map<number, number[][]>();
  for (const keys of asks[1] ? countries : states) {
    const ids = keys.flatMap((key) => vocabulary.find(key) ?? []);
    const [first] = ids;
    if (first !== undefined && ids.length === keys.length)
      found.set(first, [...(found.get(first) ?? []), ids]);
  }
  return found;
}

/**
 * Whether a sentence, given as its part of an article's tokens, has one of the names.
 * @param asked for every term number whether it is a term of the question: a name of such terms is no answer
 */
export function holdsClassName(
  terms: NumberedTerms,
  { start, end }: Span,
  names: ClassNames,
  asked: Uint8Array,
): boolean {
  for (let t = start; t < end; t++) {
    if (t > start && terms.shapes[t] !== SHAPE.name) continue;
    if (classNameAt(terms, t, names, asked) > 0) return true;
  }
  return false;
}

/** The names in a sentence, given as its part of an article's tokens; each as a span of tokens. */
export function classNamesIn(
  terms: NumberedTerms,
  { start, end }: Span,
  names: ClassNames,
  asked: Uint8Array,
): Span[] {
  const found: Span[] = [];
  for (let t = start; t < end; t++) {
    const length = classNameAt(terms, t, names, asked);
    if (length > 0) found.push({ start: t, end: t + length });
  }
  return found;
}

/** How many tokens a name has that begins at a token; 0 where none does that is not in the question. */
function classNameAt({ tokens }: NumberedTerms, t: number, names: ClassNames, asked: Uint8Array): number {
  const held = names
    .get(tokens[t] ?? 0)
    ?.find((ids) => ids.every((id, i) => tokens[t + i] === id) && !ids.every((id) => asked[id]));
  return held?.length ?? 0;
}

function keysOf(name: string): string[] {
  return terms(name).flatMap(({ key }) => key || []);
}
