import type { Span } from '../../language/span.js';
import { fold } from '../../language/words.js';
import { printedRole } from '../grammar/printed-roles.js';
import type { Token } from '../grammar/token.js';
import { isDay, ownsBody } from '../grammar/word-classes.js';
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
import { type NamePlace, placeOf } from './name-place.js';
import { type Sign, signOf } from './name-signs.js';
import { afterTitle, isOfOffice } from './name-titles.js';
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
  readonly sign: Sign | null;
  /** `Richard “Alex” Holm`: where the nickname stands, and the names behind it; null without one. */
  readonly nickname: Nickname | null;
  /** Stands behind what it may belong to: "Director of National Intelligence Avril Holm". */
  readonly ofOffice: boolean;
}

interface Nickname extends Span {
  readonly surname: readonly string[];
}

/** What is left of an office when its title is taken off ("Attorney General", "Secretary of State"), or an office alone. */
const OFFICES =
  /^(?:(?:Prime|First|Foreign|Home|Vice|Deputy|Attorney|Chief) )?(?:General|State|Minister|Secretary|President|Independent|Leader|Governor|Senator|Speaker|Director|Mr|Mrs|Ms|C[EFO]O)$/;
const BIDS = /^(?:latest|other|see|read|watch|follow|meet|ask|listen|take|consider)$/;
/** Characters of a nickname with its marks. */
const LONGEST_NICKNAME = 16;
/** Names in -ly are no longer: "Beverly". */
const SHORTEST_ADVERB = 7;

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
  if (!NAME_PARTICLES.has(tokens[i]?.lower ?? '') || isPostNominal(tokens, i)) return false;
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
    nickname: nicknameIn(tokens, start, to),
    ofOffice: to - start > 2 && isOfOffice(tokens, start),
    opensSentence: lead === undefined || lead.sentence !== first.sentence || lead.kind === 'mark',
    sign: signOf(tokens, from, to, { hasTitle: title !== null || end > to, speaks: place.speaks }),
  };
}

/** The nickname in marks within the name of the tokens `from` to `to` (exclusive). */
function nicknameIn(tokens: readonly Token[], from: number, to: number): Nickname | null {
  for (let i = from + 1; i < to - 1; i++) {
    const marks = tokens[i];
    if (marks?.kind !== 'quote') continue;
    return { start: marks.start, end: marks.end, surname: tokens.slice(i + 1, to).map(withoutPossessive) };
  }
  return null;
}

function withoutPossessive(token: Token): string {
  return token.possessive ? token.text.replace(/['’]s?$/i, '') : token.text;
}

/** The name in the form in which names are compared. */
export function nameKey(words: readonly string[]): string {
  return fold(words.join(' '));
}
