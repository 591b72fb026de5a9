import { mainSubject } from '../grammar/main-subject.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { BE, IRREGULAR_PAST } from '../grammar/word-classes.js';
import { ROLES } from '../vocabulary/lexicon.js';
import { type Attribution, cueOf, type Frame } from './frame.js';
import { ownerOfWords } from './noun.js';

/** `Turnout falls - Anna Holm: "…"`, `More from Anna Holm: "…"`: a name alone at the colon before the quotation at token `k`. */
export function underHeading(frame: Frame, from: number, k: number): Attribution | null {
  if (frame.tokens[k - 1]?.text !== ':') return null;
  const speaker = afterHeading(frame.tokens, from, k - 1);
  return speaker && colonAfter(frame, speaker, k - 1);
}

/** `Weber recalled Brandt's words: "…"`: whose words the noun at the colon says they are. */
export function ofOwnWords(frame: Frame, k: number): Attribution | null {
  if (frame.tokens[k - 1]?.text !== ':') return null;
  const speaker = ownerOfWords(frame.tokens, k - 2);
  return speaker && colonAfter(frame, speaker, k - 1);
}

/** `Weber asked who knew, at which Brandt bristled: "…"`: the name before a past tense right at the colon, in a clause of its own. */
export function ofLastClause(frame: Frame, from: number, k: number): Attribution | null {
  const { tokens } = frame;
  const verb = tokens[k - 2];
  if (tokens[k - 1]?.text !== ':' || verb?.kind !== 'word' || verb.capital) return null;
  if (!(verb.lower.endsWith('ed') || IRREGULAR_PAST.has(verb.lower))) return null;
  let start = k - 2;
  while (start > from && tokens[start - 1]?.capital) start--;
  const opens = /^(?:which|whom|when|until|before|then|and|but|while)$/.test(tokens[start - 1]?.lower ?? '');
  const speaker = start < k - 2 && opens ? nounPhrase(tokens, start, k - 2) : null;
  return speaker && colonAfter(frame, speaker, k - 1);
}

/** `Weber: "…"` and `Weber was clear: "…"`: what stands before the colon speaks. */
export function byColon(frame: Frame, start: number, k: number): Attribution | null {
  const { tokens } = frame;
  const from = tokens[start]?.headline ? start : afterQuotation(tokens, start, k);
  const colon = tokens[k - 1]?.text === ':' ? k - 1 : headlineColon(tokens, from, k);
  if (colon < 0) return null;
  const subject =
    afterHeading(tokens, from, colon) ??
    ownerOfWords(tokens, colon - 1) ??
    doer(tokens, from, colon) ??
    mainSubject(tokens, from, colon);
  const named = subject?.kind === 'description' ? personBefore(tokens, colon) : null;
  const speaker = named ?? subject ?? writer(tokens, from, colon);
  return speaker && colonAfter(frame, speaker, colon);
}

/** `Weber: “Will it close?” Brandt: “No.”`: where what follows the last quotation and opens with a capital begins. */
function afterQuotation(tokens: readonly Token[], from: number, k: number): number {
  for (let i = k - 1; i > from; i--)
    if (tokens[i - 1]?.kind === 'quote') return tokens[i]?.capital ? i : from;
  return from;
}

/** In a headline, the colon after the speaker: `Holm: Mill Must ‘Stay Open’`. */
function headlineColon(tokens: readonly Token[], from: number, k: number): number {
  if (!tokens[from]?.headline) return -1;
  for (let i = from; i < k; i++) if (tokens[i]?.text === ':') return i;
  return -1;
}

function colonAfter(frame: Frame, speaker: NounPhrase, colon: number): Attribution {
  return { speaker, cue: cueOf(frame, colon), rule: 'colon-before', sureness: 'medium', close: true };
}

/** `The danger was shown by the report: "…"`: whom a passive before the colon names as its doer. */
function doer(tokens: readonly Token[], from: number, colon: number): NounPhrase | null {
  for (let i = colon - 1; i > from + 1; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (tokens[i]?.lower !== 'by') continue;
    const passive = /(?:ed|en|wn)$/.test(tokens[i - 1]?.lower ?? '') && BE.has(tokens[i - 2]?.lower ?? '');
    return passive ? nounPhrase(tokens, i + 1, colon) : null;
  }
  return null;
}

/** `The closure did not surprise mill owner Anna Holm: "…"`: the person by role and name who stands at the colon. */
function personBefore(tokens: readonly Token[], colon: number): NounPhrase | null {
  let start = colon;
  while (tokens[start - 1]?.capital) start--;
  return start < colon && ROLES.has(tokens[start - 1]?.lower ?? '') ? nounPhrase(tokens, start, colon) : null;
}

/** `From Anna Holm, writing in the Post: “…”`: the name behind the first word. */
function writer(tokens: readonly Token[], from: number, colon: number): NounPhrase | null {
  return tokens[from]?.lower === 'from' && tokens[from + 1]?.capital
    ? nounPhrase(tokens, from + 1, colon)
    : null;
}

/** The name that alone follows a dash, "from" or "by". */
function afterHeading(tokens: readonly Token[], from: number, colon: number): NounPhrase | null {
  let start = colon;
  while (start > from && (tokens[start - 1]?.capital || tokens[start - 1]?.lower === 'and')) start--;
  const lead = tokens[start - 1];
  if (start === colon || start <= from || !/^(?:[—–―-]|--+|from|by)$/.test(lead?.text ?? '')) return null;
  return nounPhrase(tokens, start, colon);
}
