import type { Span } from '../../language/span.js';
import { sentenceStart } from '../grammar/clauses.js';
import type { Token } from '../grammar/token.js';
import { utters, verbOf } from '../vocabulary/cues.js';
import { CONJUNCTIONS, PREPOSITIONS, ROLES, SUBORDINATORS } from '../vocabulary/lexicon.js';
import { after } from './after.js';
import { before } from './before.js';
import type { Attribution, Frame, Rule } from './frame.js';
import { byClaim, byNoun } from './noun.js';
import { othersClaim } from './said-of.js';

/** The attribution that the paragraph itself gives the quotation at token `k`, best rule first; null where it has none. */
export function attribute(frame: Frame, k: number): Attribution | null {
  for (const rule of RULES) {
    const found = rule(frame, k);
    if (found) return found;
  }
  return null;
}

/** In the order in which they are asked. */
const RULES: readonly Rule[] = [splitByCue, byClaim, around, byNoun];

/** By what stands before and behind the quotation, whichever it belongs to. */
function around(frame: Frame, k: number): Attribution | null {
  const ahead = before(frame, k);
  const behind = ofUtterance(frame, k, unlessNexts(frame, k, after(frame, k)));
  if (!behind || !ahead) return behind && !setsScene(frame, k, behind) ? behind : ahead;
  if (behind.rule === 'according-to' && isOwnReport(ahead)) return ahead;
  const trails = !behind.close && behind.rule !== 'according-to';
  if (trails && isMeant(ahead) && verbOf(behind.cue.text)?.kind === 'speech') return behind;
  const unknown = behind.rule === 'speaker-then-cue-after' && !verbOf(behind.cue.text);
  if (ahead.close && (trails || unknown || !endsOpen(frame, k) || beginsAnew(frame, k))) return ahead;
  return setsScene(frame, k, behind) || (ahead.close && isSubordinate(frame, k)) ? ahead : behind;
}

/** `Asked about claims that he was “a bully”, Holm shrugged`: what others claim is not said by whoever does something then. */
function ofUtterance({ tokens }: Frame, k: number, behind: Attribution | null): Attribution | null {
  if (!behind || othersClaim(tokens, k) < 0) return behind;
  return utters(verbOf(behind.cue.text)) || behind.rule === 'according-to' ? behind : null;
}

/** `Holm called it “a ruin,” according to the Echo`: words that somebody else than their source says. */
function isOwnReport({ cue, speaker: { kind, head } }: Attribution): boolean {
  const verb = verbOf(cue.text);
  const isPerson = kind === 'name' || /^s?he$/.test(head) || ROLES.has(head);
  return isPerson && verb?.form !== 'base' && utters(verb);
}

/** `She should begin “to listen”, said Holm`: a verb that need not report words, where another behind them does. */
function isMeant({ cue }: Attribution): boolean {
  const verb = verbOf(cue.text);
  return verb?.kind === 'stance' && verb.form === 'base';
}

/** `Holm was asked, “Will it close?” She answered, “No.”`: what introduces the next quotation is not this one's. */
function unlessNexts(frame: Frame, k: number, behind: Attribution | null): Attribution | null {
  if (!behind || !beginsAnew(frame, k)) return behind;
  let at = k + 1;
  while ((frame.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < behind.cue.end) at++;
  return frame.tokens[at + 1]?.kind === 'quote' && /^[,:]$/.test(frame.tokens[at]?.text ?? '')
    ? null
    : behind;
}

/** `When somebody shouted, “Close it,” Holm laughed`: the quotation stands in a clause that another one follows. */
function isSubordinate({ tokens }: Frame, k: number): boolean {
  const first = tokens[sentenceStart(tokens, k)]?.lower ?? '';
  return SUBORDINATORS.has(first) && tokens[k - 1]?.text === ',';
}

/** Tokens between the parts of a quotation that its attribution parts: the attribution is short. */
const LONGEST_SPLIT = 25;

/** `“The mill,” said Holm, “stays open.”`: the second part has the attribution of the first. */
function splitByCue(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[k - 1]?.text !== ',') return null;
  let first = k - 1;
  while (first > k - LONGEST_SPLIT && tokens[first]?.kind !== 'quote') first--;
  if (tokens[first]?.kind !== 'quote' || tokens[first]?.sentence !== tokens[k]?.sentence) return null;
  const found = after(frame, first);
  const inside =
    found?.close && found.speaker.end < (tokens[k]?.start ?? 0) && found.cue.end < (tokens[k]?.start ?? 0);
  return inside && found.rule !== 'according-to' && !isAnswered(frame, k, found)
    ? { ...found, rule: 'split-by-cue' }
    : null;
}

/** `“Will it close?” asked Holm, to which Brandt replied, “No.”`: another speaker behind the first, who has the words at token `k`. */
function isAnswered(frame: Frame, k: number, first: Attribution): boolean {
  const second = before(frame, k);
  if (!second || second.cue.start < first.cue.end || second.speaker.start < first.speaker.end) return false;
  const verb = verbOf(second.cue.text);
  if (second.speaker.start > second.cue.start || verb?.kind !== 'speech') return false;
  return verb.form !== 'base' || follows(frame.tokens, k, second.cue, 'to');
}

/** Whether a word stands right before a cue that stands before token `k`. */
function follows(tokens: readonly Token[], k: number, { start }: Span, word: string): boolean {
  let at = k;
  while ((tokens[at]?.start ?? 0) > start) at--;
  return tokens[at - 1]?.lower === word;
}

/** Whether the quotation belongs to what leads up to the clause behind it: `After he was called a “fool”, Holm said …` */
function setsScene({ tokens }: Frame, k: number, behind: Attribution): boolean {
  const start = sentenceStart(tokens, k);
  const first = tokens[CONJUNCTIONS.has(tokens[start]?.lower ?? '') ? start + 1 : start];
  const next = tokens[k + 1]?.text === ',' ? k + 2 : k + 1;
  if (tokens[next]?.lower === 'as') return false;
  if (first?.kind !== 'word' || tokens[k - 1]?.kind !== 'word' || behind.rule !== 'speaker-then-cue-after')
    return false;
  if (!PREPOSITIONS.has(first.lower) && !SUBORDINATORS.has(first.lower)) return false;
  return behind.close && !endsAtCue(tokens, k, behind);
}

/** `At the mill, they pay more “because it lasts,” Holm said.`: nothing follows that the clause behind could introduce. */
function endsAtCue(tokens: readonly Token[], k: number, { cue }: Attribution): boolean {
  let at = k + 1;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < cue.end) at++;
  return tokens[at] === undefined || tokens[at]?.text === '.';
}

/** `Holm asked, “Will it close?” Weber laughed`: what was introduced needs no attribution, and a new sentence begins. */
function beginsAnew(frame: Frame, k: number): boolean {
  const { tokens } = frame;
  return (
    /^[,:]$/.test(tokens[k - 1]?.text ?? '') && tokens[k + 1]?.capital === true && lastSign(frame, k) !== ','
  );
}

/** Whether the quotation ends in a way that lets an attribution follow: a comma, a question, a dash. */
function endsOpen(frame: Frame, k: number): boolean {
  return /[,?!…—–-]/.test(lastSign(frame, k)) || frame.tokens[k + 1]?.text === ',';
}

function lastSign({ text, tokens, stretches }: Frame, k: number): string {
  return text.charAt((stretches[tokens[k]?.stretch ?? -1]?.inner.end ?? 0) - 1);
}
