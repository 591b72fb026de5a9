import { RELATIVES, ROLES } from '../vocabulary/lexicon.js';
import { cutAtVerb, isPlaceOf } from './main-subject.js';
import { type NounPhrase, nounPhrase } from './noun-phrases.js';
import { phraseEndingAt } from './phrase-before.js';
import { describes, isAdverbial, isAside, isName, type Segment, segments } from './segments.js';
import type { Token } from './token.js';

const DASH = /^(?:[—–―]|--+)$/;

/** The subject left of the aside that the comma, dash or bracket at token `at` ends. */
export function beforeAside(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  const open = openerOf(tokens, from, at);
  const named = tokens[open]?.text === '(' ? phraseEndingAt(tokens, from, open - 1) : null;
  return named?.kind === 'name' ? named : pastAsides(tokens, from, open);
}

/**
 * The dash or bracket that opens the aside which the one at token `at` ends: "Holm — who owns it, and a mill — said", "Holm
 * (Ind, Oxley) said"; else `at`.
 */
function openerOf(tokens: readonly Token[], from: number, at: number): number {
  const mark = tokens[at]?.text ?? '';
  if (!DASH.test(mark) && mark !== ')') return at;
  const opens = mark === ')' ? '(' : mark;
  for (let i = at - 1; i > from; i--) if (tokens[i]?.text === opens) return i;
  return at;
}

/**
 * The subject left of an aside that ends at token `at` (a comma, a dash or a bracket) before the verb: the nearest
 * stretch that is neither an aside nor sets the scene.
 */
function pastAsides(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  const parts = segments(tokens, from, at);
  for (let n = parts.length - 1; n >= 0; n--) {
    const part = parts[n];
    if (!part || isAdverbial(tokens, part.start, part.end)) continue;
    const owner = parts[n - 1];
    const inside = n < parts.length - 1;
    const named = inside && isName(tokens, part.start, part.end);
    if (isPlaceOf(tokens, owner, part) || (named && opensRelative(tokens, owner))) continue;
    const described = owner ? describedBy(tokens, owner, part, at) : null;
    if (described) return described;
    if (inside && !isAside(tokens, part)) return phraseEndingAt(tokens, part.start, part.end - 1);
  }
  const first = parts.find((part) => !isAdverbial(tokens, part.start, part.end));
  if (first) return opening(tokens, first, at);
  const led = parts.findLast(
    (part) =>
      tokens[part.end - 1]?.capital &&
      tokens[part.start - 1]?.text !== '(' &&
      !isAside(tokens, afterOpener(tokens, part)),
  );
  return led ? phraseEndingAt(tokens, led.start, led.end - 1) : null;
}

/**
 * Whom a stretch, or the last clause in it, describes and the stretch behind it names: "the mill's owner, Anna Holm,",
 * "quoted a text in which the defendant, Paul Holm,", "her deputy, chief executive Anna Holm,". Null where it does not.
 */
function describedBy(tokens: readonly Token[], owner: Segment, name: Segment, at: number): NounPhrase | null {
  if (describes(tokens, owner) && hasRoleAndName(tokens, name))
    return nounPhrase(tokens, name.start, name.end);
  if (!isName(tokens, name.start, name.end)) return null;
  const start = lastClause(tokens, owner);
  const isScene = start === owner.start && isAdverbial(tokens, owner.start, owner.end);
  return describes(tokens, { start, end: owner.end }) && !isScene ? nounPhrase(tokens, start, at) : null;
}

/** Where the last clause that a relative pronoun opens in a stretch begins, or else the stretch. */
function lastClause(tokens: readonly Token[], { start, end }: Segment): number {
  for (let i = end - 2; i > start; i--) if (RELATIVES.has(tokens[i]?.lower ?? '')) return i + 1;
  return start;
}

/** Whether a stretch is a role with its bearer's name behind it. */
function hasRoleAndName(tokens: readonly Token[], { start, end }: Segment): boolean {
  let name = end;
  while (name > start && tokens[name - 1]?.capital) name--;
  return end - name > 1 && name > start && ROLES.has(tokens[name - 1]?.lower ?? '');
}

/** The noun phrase that a stretch opens with: it ends at its verb, or else goes on past the comma before token `to`. */
function opening(tokens: readonly Token[], { start, end }: Segment, to: number): NounPhrase | null {
  const verb = cutAtVerb(tokens, start, end);
  return nounPhrase(tokens, start, verb < end ? verb : to);
}

/** "Holm, whose mill, Oxley Flour, closed, said": a stretch that the name behind it belongs to. */
function opensRelative(tokens: readonly Token[], part: Segment | undefined): boolean {
  return part !== undefined && RELATIVES.has(tokens[part.start]?.lower ?? '');
}

/** A stretch without the word that joins its clause to the one before: "while Anna Holm". */
function afterOpener(tokens: readonly Token[], { start, end }: Segment): Segment {
  const opens = /^(?:while|whereas|and|but)$/.test(tokens[start]?.lower ?? '');
  return { start: opens && start + 1 < end ? start + 1 : start, end };
}
