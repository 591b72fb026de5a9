import { cueAt, sentenceStart } from '../grammar/clauses.js';
import { controlled, perceived } from '../grammar/controlled.js';
import { mainSubject } from '../grammar/main-subject.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import { subjectOf } from '../grammar/subjects.js';
import type { Token } from '../grammar/token.js';
import { isDenied, isUnsaid } from '../grammar/unsaid.js';
import { isAdverb } from '../grammar/word-classes.js';
import { type CueVerb, utters } from '../vocabulary/cues.js';
import { AUXILIARIES, BODIES, DOCUMENTS, PREPOSITIONS, ROLES } from '../vocabulary/lexicon.js';
import { byColon, ofLastClause, ofOwnWords, underHeading } from './colon.js';
import { type Attribution, cueOf, type Frame, verbCue } from './frame.js';
import { isClaim } from './noun.js';
import { isPutTo } from './relayed.js';
import { isBlamedFor, isCalledByNobody, isDeemed, othersClaim } from './said-of.js';
import { sentBy } from './sent.js';
import { viewOf } from './view.js';

/** Verbs of turning down what somebody else says. */
const DENIES = new Set(
  'deny reject dismiss rebut denounce condemn decry deride ridicule mock question'.split(' '),
);

/** Tokens in brackets, before a quotation, that make no clause: "said (in the “Courier”) that". */
const LONGEST_REMARK = 4;

/** Verbs of saying before a quotation, in its sentence, that are looked at: more are no sentence. */
const MOST_CUES = 10;

/** The attribution before the quotation at token `k`: `Weber said: "…"`, `he told them that "…"`, `he called it "…"`. */
export function before(frame: Frame, k: number): Attribution | null {
  if (isPutTo(frame.tokens, k)) return null;
  const from = sentenceStart(frame.tokens, Math.min(k, frame.tokens.length - 1));
  return (
    underHeading(frame, from, k) ??
    ofOwnWords(frame, k) ??
    sentBy(frame, k) ??
    ofLastClause(frame, from, k) ??
    gapped(frame, from, k) ??
    byCue(frame, from, k) ??
    byColon(frame, from, k) ??
    viewOf(frame, from, k)
  );
}

/** `The Echo called it “a ruin”; the Post, “a home”`: a subject whose verb is that of the clause before. */
function gapped(frame: Frame, from: number, k: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[k - 1]?.text !== ',') return null;
  let clause = k - 2;
  while (clause >= from && tokens[clause]?.text !== ';') clause--;
  const first = tokens[clause + 1];
  const opens = clause >= from && (first?.capital || first?.lower === 'the');
  const speaker = opens ? nounPhrase(tokens, clause + 1, k - 1) : null;
  if (!speaker || speaker.end !== tokens[k - 2]?.end) return null;
  for (let i = clause - 1; i >= from; i--)
    if (cueAt(tokens, i))
      return { speaker, cue: verbCue(frame, i), rule: 'cue-before', sureness: 'medium', close: true };
  return null;
}

function byCue(frame: Frame, from: number, k: number): Attribution | null {
  const { tokens } = frame;
  const first = Math.max(from, othersClaim(tokens, k) + 1);
  let embedded: Attribution | null = null;
  let cues = 0;
  let isNobodys = false;
  for (let i = k - 1; i >= first && cues <= MOST_CUES; i--) {
    if (opensBracket(frame, i, k)) return embedded;
    if (cueAt(tokens, i)) cues++;
    const found = byVerb(frame, i, k) ?? accordingTo(frame, i, k);
    isNobodys ||= !found && isCalledByNobody(tokens, i, k);
    if (!found || (isNobodys && !takesClause(tokens, i)) || (embedded && !reports(frame, i))) continue;
    if (governs(frame, i, found)) return found;
    embedded ??= found;
  }
  return embedded;
}

/** Whether the quotation is what the cue at token `i` reports, with no other verb between that may be in what somebody says. */
function governs(frame: Frame, i: number, { close, speaker }: Attribution): boolean {
  if (isBackshifted(frame, i)) return false;
  return close || reports(frame, i) || hasOwnSubject(frame.tokens, i, speaker);
}

/** "Said it was called", "argues that it is called": whether the cue at token `i` reports a whole clause. */
function takesClause(tokens: readonly Token[], i: number): boolean {
  return utters(cueAt(tokens, i)) || tokens[i + 1]?.lower === 'that';
}

/** `The council denied it, with Holm describing it on the radio as “a lie”`: a participle with a subject of its own. */
function hasOwnSubject(tokens: readonly Token[], i: number, speaker: NounPhrase): boolean {
  if (!tokens[i]?.lower.endsWith('ing')) return false;
  let at = i - 1;
  while (at > 0 && (tokens[at]?.start ?? 0) >= speaker.start) at--;
  return tokens[at]?.lower === 'with' && tokens[at - 1]?.kind === 'mark';
}

/** `He writes (one book is on a town “that died”)`: the bracket before a clause that the verb outside of it does not rule. */
function opensBracket({ tokens }: Frame, i: number, k: number): boolean {
  if (tokens[i]?.text !== '(') return false;
  return k - i > LONGEST_REMARK && !tokens.slice(i + 1, k).some(({ text }) => text === ')');
}

/** "Said the firm had offered": a verb that only tells what somebody reports, if somebody does. */
function isBackshifted({ tokens }: Frame, i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return before === 'had' ? !utters(cueAt(tokens, i)) : /^(?:would|will|could)$/.test(before);
}

/** Whether the cue at token `i` is a finite verb of saying, not one inside what somebody says: "said it would tell". */
function reports({ tokens }: Frame, i: number): boolean {
  const verb = cueAt(tokens, i);
  if (verb === undefined) return true;
  const finite = verb.form !== 'base' || /^(?:did|does|do)$/.test(tokens[i - 1]?.lower ?? '');
  return verb.kind === 'speech' && finite;
}

function byVerb(frame: Frame, i: number, k: number): Attribution | null {
  const { tokens } = frame;
  const verb = cueAt(tokens, i);
  const heard = verb && ofAnother(tokens, i, verb);
  if (
    !verb ||
    isAskedAside(tokens, i) ||
    isDeemed(tokens, i, k) ||
    deniesClaim(tokens, i, k, verb) ||
    isUnsaid(tokens, i) ||
    isDenied(tokens, i) ||
    isSpokenFor(tokens, i, k, verb) ||
    (verb.form === 'base' && tokens[i - 1]?.lower !== 'to' && !finiteBase(frame, i) && !heard)
  )
    return null;
  const subject = heard ?? quotedObject(tokens, i, k, verb) ?? subjectOf(tokens, i, verb);
  if (!subject) return null;
  const speaker = isThing(subject) ? meant(frame, i, subject) : subject;
  const close = (heard !== null || isClose(frame, i + 1, k)) && !isBeforeComma(tokens, i, k, verb);
  if (!close && isBlamedFor(tokens, i, k)) return null;
  const rule = tokens[k - 1]?.text === ':' ? 'colon-before' : 'cue-before';
  return { speaker, cue: verbCue(frame, i), rule, sureness: close ? 'high' : 'medium', close };
}

/** `Holm, asked about the mill, said "…"`, `Asked why, she said "…"`: a participle, not what she does. */
function isAskedAside(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    (before?.text === ',' || before?.sentence !== tokens[i]?.sentence) &&
    /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:about|by|if|whether|why|how|what|when|where|which|who|on)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** `“No,” said Holm, who runs a “hotel” for dogs`: a cue right behind another quotation, which is what it reports. */
function isSpokenFor(tokens: readonly Token[], i: number, k: number, { kind, form }: CueVerb): boolean {
  const inverted = kind === 'speech' && form === 'past' && tokens[i - 1]?.kind === 'quote';
  return inverted && tokens[k - 1]?.kind === 'word';
}

/** `Holm denied the allegation that it was “a ruin”`: what somebody turns down is not their own claim. */
function deniesClaim(tokens: readonly Token[], i: number, k: number, { base }: CueVerb): boolean {
  if (!DENIES.has(base)) return false;
  for (let at = i + 1; at < k - 1; at++)
    if (tokens[at + 1]?.lower === 'that' && isClaim(tokens[at])) return true;
  return false;
}

/** Whose words the verb at token `i` tells where another verb quotes or perceives them: "heard Holm say", "quoted Holm describing". */
function ofAnother(tokens: readonly Token[], i: number, { form }: CueVerb): NounPhrase | null {
  if (form === 'base') return perceived(tokens, sentenceStart(tokens, i), i);
  return form === 'ing' ? controlled(tokens, sentenceStart(tokens, i), i) : null;
}

/** `She quotes her grandmother – “…”`, `quoting from the report: “…”`: whom the verb of quoting at token `i` names. */
function quotedObject(tokens: readonly Token[], i: number, k: number, { base }: CueVerb): NounPhrase | null {
  if (base !== 'quote' || tokens[k - 1]?.kind !== 'mark') return null;
  const start = tokens[i + 1]?.lower === 'from' ? i + 2 : i + 1;
  const object = nounPhrase(tokens, start, k - 1);
  const speaks =
    object?.kind === 'name' || [ROLES, DOCUMENTS, BODIES].some((words) => words.has(object?.head ?? ''));
  return speaks && object?.end === tokens[k - 2]?.end ? object : null;
}

/** `Holm, who dismissed the plan, “…”`: a verb that takes no whole words, whose clause a comma ends. */
function isBeforeComma(tokens: readonly Token[], i: number, k: number, { kind }: CueVerb): boolean {
  return kind === 'judgement' && tokens[k - 1]?.text === ',' && k - i > 3;
}

function isThing({ kind, head }: NounPhrase): boolean {
  return kind === 'pronoun' && (head === 'it' || head === 'they');
}

/** "It" or "they" with the sentence's subject, where that is another phrase before it: "the council … what it called". */
function meant({ tokens }: Frame, i: number, pronoun: NounPhrase): NounPhrase {
  const subject = mainSubject(tokens, sentenceStart(tokens, i), i);
  return subject && subject.end < pronoun.start && subject.kind !== 'pronoun'
    ? { ...pronoun, meant: subject }
    : pronoun;
}

function accordingTo(frame: Frame, i: number, k: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  const speaker = nounPhrase(tokens, i + 2, k);
  return (
    speaker && { speaker, cue: cueOf(frame, i, i + 1), rule: 'according-to', sureness: 'high', close: true }
  );
}

function finiteBase({ tokens }: Frame, i: number): boolean {
  const previous = tokens[i - 1];
  return (
    previous !== undefined &&
    previous.kind === 'word' &&
    (isAdverb(previous) ||
      /s$|^(?:they|we|i|you|many|some|people|men|women|police|would|will|could|did|do|not)$/.test(
        previous.lower,
      ))
  );
}

/** Only an addressee, a place, a time or "that" between the verb and the quotation. */
function isClose({ tokens }: Frame, from: number, to: number): boolean {
  if (to - from > 14) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'quote') return false;
  }
  const last = tokens[to - 1];
  if (to === from || !last) return true;
  return last.kind === 'mark'
    ? /^[,:—–―]$/.test(last.text)
    : last.lower === 'that' || to - from <= 2 || isPhrase(tokens, from, to);
}

/** `in a statement on Friday`: a preposition with what it governs, and no other clause. */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  if (!PREPOSITIONS.has(tokens[from]?.lower ?? '')) return false;
  for (let i = from; i < to; i++)
    if (tokens[i]?.text === ',' || AUXILIARIES.has(tokens[i]?.lower ?? '')) return false;
  return true;
}
