import { afterDepartment } from '../grammar/phrase-name.js';
import type { Token } from '../grammar/token.js';
import { sexOfFirstName } from '../vocabulary/first-names.js';
import { NAME_SUFFIXES, OFFICE_ROLES, ROLES, TITLES } from '../vocabulary/lexicon.js';

/** Members of a party or branch, as what they are before their name: "Ranking Democrat Anna Holm". */
const MEMBERS = new Set('democrat republican conservative liberal tory'.split(' '));

/** Tokens that what an office is of seldom exceeds. */
const LONGEST_OFFICE = 8;

/** Where the name begins after the last title in its run: "Ohio Sen. Peter Brandt", "Prime Minister Anna Holm". */
export function afterTitle(
  tokens: readonly Token[],
  from: number,
  to: number,
): { start: number; title: string | null } {
  for (let i = to - 2; i >= from; i--)
    if (leadsName(tokens, i, to) || (i === from && isOpeningRole(tokens, i, to)))
      return { start: i + 1, title: tokens[i]?.text ?? null };
  if (isOffice(tokens, from - 2) && to - from > 1)
    return { start: from + 1, title: tokens[from - 2]?.text ?? null };
  const bearer = afterDepartment(tokens, from, to);
  if (bearer !== null) return { start: bearer, title: null };
  const before = tokens[from - 1];
  const own =
    before?.kind === 'word' &&
    !before.capital &&
    isTitle(before) &&
    before.sentence === tokens[from]?.sentence;
  return { start: from, title: own ? before.text : null };
}

function leadsName(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    (isTitle(tokens[i]) || isCapitalRole(tokens, i, to)) &&
    !NAME_SUFFIXES.has(tokens[i + 1]?.lower.replace(/\.$/, '') ?? '')
  );
}

/** "Secretary of State Anna Holm", "Chief of Staff Anna Holm": the office's own noun is no part of the name. */
function isOffice(tokens: readonly Token[], i: number): boolean {
  return (
    (isTitle(tokens[i]) || tokens[i]?.lower === 'chief') &&
    tokens[i + 1]?.lower === 'of' &&
    /^(?:state|defence|defense|staff)$/.test(tokens[i + 2]?.lower ?? '')
  );
}

/** "Director of National", "Secretary of Health and Human": whether what an office is of opens or goes on at token `from`. */
export function isOfOffice(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > from - LONGEST_OFFICE &&
    (/^(?:the|and|&)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.capital)
  )
    at--;
  const office = tokens[at - 1];
  return /^(?:of|for)$/.test(tokens[at]?.lower ?? '') && (isTitle(office) || ROLES.has(office?.lower ?? ''));
}

/** "Critic Paul Dean", "Police Chief Anna Holm": a role in capitals before a name of at least two words. */
function isCapitalRole(tokens: readonly Token[], i: number, to: number): boolean {
  if (/^c[efo]o$/.test(tokens[i]?.lower ?? '') && tokens[i]?.text === tokens[i]?.text.toUpperCase())
    return true;
  const { lower = '' } = tokens[i] ?? {};
  const leadsFirstName = ROLES.has(lower) && sexOfFirstName(tokens[i + 1]?.lower ?? '') !== null;
  return to - i > 2 && (OFFICE_ROLES.has(lower) || MEMBERS.has(lower) || leadsFirstName);
}

/** "Teacher Anna Holm": a role whose capital only the beginning of a sentence explains. */
function isOpeningRole(tokens: readonly Token[], i: number, to: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const opens = tokens[i - 1]?.sentence !== tokens[i]?.sentence;
  return opens && to - i > 2 && ROLES.has(lower) && sexOfFirstName(lower) === null;
}

/** Whether a word is a title before a name: "Sen.", "Director-General". */
export function isTitle(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  return (
    TITLES.has(lower.replace(/\.$/, '')) ||
    (token.capital && lower.split('-').some((part) => TITLES.has(part)))
  );
}
