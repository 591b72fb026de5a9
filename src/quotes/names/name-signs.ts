import type { Token } from '../grammar/token.js';
import { IRREGULAR_PAST, isAdverb } from '../grammar/word-classes.js';
import { sexOfFirstName } from '../vocabulary/first-names.js';
import { AUXILIARIES, PREPOSITIONS } from '../vocabulary/lexicon.js';
import { says, saysAt } from './name-place.js';
import { isTitle } from './name-titles.js';

/** What the neighbours of a name tell of it: a person speaks or has an age; a place is in, at or from; a thing has an article. */
export type Sign = 'person' | 'place' | 'thing';

const PLACE_PREPOSITIONS = new Set('in at near across around throughout outside'.split(' '));

/**
 * What stands around the name of the tokens `from` to `to` (exclusive) tells of it; null where it tells nothing.
 * @param found whether it has a title or letters of honour, and whether it is the subject of a verb of saying
 */
export function signOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  found: { readonly hasTitle: boolean; readonly speaks: boolean },
): Sign | null {
  if (isTeam(tokens, from, to)) return 'thing';
  if (found.hasTitle || (found.speaks && !reportsNews(tokens, from, to)) || isPersons(tokens, from, to))
    return 'person';
  const before = tokens[from - 1];
  if (isPluralOfCapitals(tokens, from, to)) return 'thing';
  if (before && PLACE_PREPOSITIONS.has(before.lower)) return tokens[to - 1]?.possessive ? null : 'place';
  if (before?.lower === 'of' && isTitle(tokens[from - 2])) return 'thing';
  return before?.lower === 'the' && !goesOnAsNoun(tokens[to]) ? 'thing' : null;
}

/** "Anna Holm, 54,", "Anna Holm, who", "said Anna Holm". */
function isPersons(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const behind = tokens[to + 1];
  if (after?.text === ',' && behind && (/^\d{1,2}$/.test(behind.text) || behind.lower === 'who')) return true;
  if (after?.lower === 'who' || (!reportsNews(tokens, from, to) && saysAt(tokens, to))) return true;
  return before?.kind === 'word' && says(before);
}

/** "The Anna Holm case", but not "the Anna Holm sank": whether a name may only describe the word behind it. */
function goesOnAsNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return ![PREPOSITIONS, AUXILIARIES, IRREGULAR_PAST].some((words) => words.has(lower));
}

/** "The Oxley Millers", "Oxley Millers are": a name of several words in the plural, which is a team's or a band's. */
function isTeam(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (to - from < 2 || !last?.lower.endsWith('s') || last.possessive || last.lower.endsWith('ss'))
    return false;
  if (sexOfFirstName(tokens[from]?.lower ?? '') !== null || isTitle(tokens[from])) return false;
  return (
    tokens[from - 1]?.lower === 'the' || /^(?:are|were|have|aren't|weren't)$/.test(tokens[to]?.lower ?? '')
  );
}

/** "UFOs" */
function isPluralOfCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && /^\p{Lu}{2,}s$/u.test(tokens[from]?.text ?? '');
}

/** "Oxley Watch first reported": what bodies of several words do at least as often as people. */
function reportsNews(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  let at = to;
  for (let token = tokens[at]; token && isAdverb(token); token = tokens[at]) at++;
  return /^(?:reported|announced|confirmed)$/.test(tokens[at]?.lower ?? '');
}
