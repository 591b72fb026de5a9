import type { Span } from '../../language/span.js';
import { fold } from '../../language/words.js';
import { printedRole } from '../grammar/printed-roles.js';
import type { Token } from '../grammar/token.js';
import { isAdverb, isDay, ownsBody } from '../grammar/word-classes.js';
import { cueVerb } from '../vocabulary/cues.js';
import { sexOfFirstName } from '../vocabulary/first-names.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  NAME_PARTICLES,
  PEOPLES,
  POST_NOMINALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../vocabulary/lexicon.js';
import { type NamePlace, placeOf, says, saysAt } from './name-place.js';
import { afterTitle, isTitle } from './name-titles.js';
import { afterCredit } from './photo-credits.js';

/** One paragraph's tokens, or those of a quotation in it. */
export interface NamedParagraph {
  readonly number: number;
  readonly tokens: readonly Token[];
  readonly quoted: boolean;
}

/** A run of capitals that may be a name, before it is known whose. */
export interface PrintedName extends Span, NamePlace {
  readonly words: readonly string[];
  readonly title: string | null;
  /** The role printed beside it: "chief executive", "union leader". */
  readonly role: string | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly quoted: boolean;
  /** Stands where any word has a capital. */
  readonly opensSentence: boolean;
  /** What its neighbours tell of it: a person speaks or has an age; a place is in, at or from; a thing has an article. */
  readonly sign: 'person' | 'place' | 'thing' | null;
}

/** What is left of an office when its title is taken off: "Attorney General", "Secretary of State". */
const OFFICES =
  /^(?:General|State|Minister|Secretary|President|Independent|Leader|Governor|Senator|Speaker|Director|Mr|Mrs|Ms)$/;
const BIDS = /^(?:latest|other|see|read|watch|follow|meet|ask|listen|take|consider)$/;
/** Characters of a nickname with its marks. */
const LONGEST_NICKNAME = 16;
/** Names in -ly are no longer: "Beverly". */
const SHORTEST_ADVERB = 7;
const PLACE_PREPOSITIONS = new Set('in at near across around throughout outside'.split(' '));

/** Every run of capitals in a paragraph that may be a name, in order. */
export function printedNames({ tokens, number, quoted }: NamedParagraph): PrintedName[] {
  const found: PrintedName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens, i)) continue;
    const from = firstParticle(tokens, i);
    while (i + 1 < tokens.length && (goesOn(tokens, i) || hasNickname(tokens, i))) i++;
    const start = afterCredit(tokens, from, i + 1);
    const name = start === null ? null : read(tokens, start, i + 1, number, quoted);
    if (name && !OFFICES.test(name.words.join(' '))) found.push(name);
  }
  return found;
}

function mayBeName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || (token.text.length < 2 && !next?.capital)) return false;
  const { lower } = token;
  if (lower === 'former') return false;
  if (DAYS.has(lower)) return !isDay(tokens, i);
  const before = tokens[i - 1];
  const inside = before?.sentence === token.sentence && (before.kind === 'word' || before.text === ',');
  const forced = inside && !before.text.endsWith('.');
  if (forced && next?.capital && !PEOPLES.has(lower) && !DETERMINERS.has(lower)) return true;
  return !(
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    (PEOPLES.has(lower) && !tokens[i - 1]?.capital) ||
    SUBORDINATORS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower)
  );
}

function opensName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.capital || token.headline || isPostNominal(tokens, i)) return false;
  return mayBeName(tokens, i) && !isOpeningVerb(tokens, i);
}

/** The first of the small words before the capital at token `i` that belong to its name: "van der Berg". */
function firstParticle(tokens: readonly Token[], i: number): number {
  let from = i;
  while (isParticle(tokens, from - 1) && tokens[from - 1]?.sentence === tokens[i]?.sentence) from--;
  return DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? i : from;
}

function isPostNominal(tokens: readonly Token[], i: number): boolean {
  return POST_NOMINALS.has(tokens[i]?.text ?? '');
}

/** "Said Holm", "See Holm", "Specifically Holm": words that are no first names where they open a sentence. */
function isOpeningVerb(tokens: readonly Token[], i: number): boolean {
  const opens = tokens[i - 1]?.sentence !== tokens[i]?.sentence;
  const lower = tokens[i]?.lower ?? '';
  if (!opens || tokens[i + 1]?.capital !== true) return false;
  if (BIDS.test(lower) || cueVerb(lower)?.form === 'past') return true;
  return (
    /^\p{Ll}{2,}(?:al|ing|ous|ive|ful|ent|ant|ate|ed|ab|ib|is|er)ly$/u.test(lower) &&
    lower.length > SHORTEST_ADVERB
  );
}

function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || next?.kind !== 'word' || next.sentence !== token.sentence) return false;
  if (token.possessive && !ownsBody(tokens, i)) return false;
  if (isPostNominal(tokens, i + 1)) return false;
  if (next.capital) return mayBeName(tokens, i + 1) || /^\p{Lu}\.?$/u.test(next.text);
  return isParticle(tokens, i + 1);
}

/** `Anna “Annie” Holm`: whether a nickname in marks, or the surname behind it, follows token `i`. */
function hasNickname(tokens: readonly Token[], i: number): boolean {
  const marks = tokens[i]?.kind === 'quote' ? i : i + 1;
  const { kind, start = 0, end = 0 } = tokens[marks] ?? {};
  const first = tokens[marks - 1];
  const next = tokens[marks + 1];
  const isShort = kind === 'quote' && end - start <= LONGEST_NICKNAME;
  return (
    isShort &&
    first?.capital === true &&
    !first.possessive &&
    next?.capital === true &&
    isSurname(tokens, marks + 1)
  );
}

/** Whether a capital behind a nickname goes on the name: in the same sentence, and no verb of saying behind a headline's marks. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.sentence === tokens[i - 2]?.sentence &&
    mayBeName(tokens, i) &&
    sexOfFirstName(tokens[i - 2]?.lower ?? '') !== null
  );
}

/** Whether a small word stands before a name that it belongs to, alone or before another: "de Wit", "van der Berg". */
function isParticle(tokens: readonly Token[], i: number): boolean {
  if (!NAME_PARTICLES.has(tokens[i]?.lower ?? '')) return false;
  const next = NAME_PARTICLES.has(tokens[i + 1]?.lower ?? '') ? tokens[i + 2] : tokens[i + 1];
  return next?.capital === true && next.sentence === tokens[i]?.sentence;
}

function read(
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  quoted: boolean,
): PrintedName | null {
  const { start, title } = afterTitle(tokens, from, to);
  const first = tokens[start];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const lead = tokens[from - 1];
  const words = tokens
    .slice(start, to)
    .filter(({ kind }) => kind === 'word')
    .map(withoutPossessive);
  const lastWord = words.at(-1) ?? '';
  const end = isPostNominal(tokens, to) ? to + 1 : to;
  const place = placeOf(tokens, from, end);
  return {
    start: first.start,
    end: last.end - (last.text.length - lastWord.length),
    words,
    title,
    role: printedRole(tokens, from, end),
    ...place,
    paragraph,
    sentence: first.sentence,
    quoted,
    opensSentence: lead === undefined || lead.sentence !== first.sentence || lead.kind === 'mark',
    sign:
      title || end > to || (place.speaks && !reportsNews(tokens, from, to))
        ? 'person'
        : signOf(tokens, from, end),
  };
}

function signOf(tokens: readonly Token[], from: number, to: number): PrintedName['sign'] {
  const before = tokens[from - 1];
  const after = tokens[to];
  const behind = tokens[to + 1];
  if (after?.text === ',' && behind && (/^\d{1,2}$/.test(behind.text) || behind.lower === 'who'))
    return 'person';
  if (after?.lower === 'who' || (!reportsNews(tokens, from, to) && saysAt(tokens, to))) return 'person';
  if (before?.kind === 'word' && says(before)) return 'person';
  if (isPluralOfCapitals(tokens, from, to)) return 'thing';
  if (before && PLACE_PREPOSITIONS.has(before.lower)) return tokens[to - 1]?.possessive ? null : 'place';
  if (before?.lower === 'of' && isTitle(tokens[from - 2])) return 'thing';
  return before?.lower === 'the' && tokens[to]?.kind !== 'word' ? 'thing' : null;
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

function withoutPossessive(token: Token): string {
  return token.possessive ? token.text.replace(/['’]s?$/i, '') : token.text;
}

/** The name in the form in which names are compared. */
export function nameKey(words: readonly string[]): string {
  return fold(words.join(' '));
}
