import { sentenceStart } from '../grammar/clauses.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { followsBe } from '../grammar/word-classes.js';
import { ROLES } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';
import { type Attribution, cueOf, type Frame } from './frame.js';

/** What somebody writes to somebody, and others may read out or show. */
const MESSAGES = new Set(
  'message messages letter email e-mail text note post tweet voicemail postcard memo entry'.split(' '),
);
const SENDS = allForms('send/sent leave/left post publish write/wrote/written dictate');

const GETS = /^(?:received|obtained|showed|discovered|noticed|wanted|saved|copied|shared)$/;

/**
 * `The judge read out the message that Brandt had sent: “…”`, `the judge showed an email from Brandt: “…”`: whose message the
 * quotation at token `k` is, whoever shows it.
 */
export function sentBy(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[k - 1]?.text !== ':') return null;
  const from = sentenceStart(tokens, k - 1);
  for (let i = k - 2; i > from && tokens[i]?.kind === 'word'; i--) {
    if (tokens[i]?.capital || !MESSAGES.has(tokens[i]?.lower ?? '')) continue;
    const speaker = senderIn(tokens, i + 1, k - 1);
    return (
      speaker && { speaker, cue: cueOf(frame, i), rule: 'colon-before', sureness: 'medium', close: true }
    );
  }
  return null;
}

/** Who sent what the words from token `i` up to `end` tell of: "from Brandt", "that Brandt had sent", "sent by Brandt". */
function senderIn(tokens: readonly Token[], i: number, end: number): NounPhrase | null {
  if (/^(?:from|by)$/.test(tokens[i]?.lower ?? '')) return somebody(nounPhrase(tokens, i + 1, end));
  for (let at = i; at < end && tokens[at]?.kind === 'word'; at++) {
    if (!sends(tokens, at)) continue;
    if (tokens[at + 1]?.lower === 'by') return somebody(nounPhrase(tokens, at + 2, end));
    const start = /^(?:that|which)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
    return at === i || followsBe(tokens, at) ? null : somebody(nounPhrase(tokens, start, at));
  }
  return null;
}

/** "Sent", "had pinned": a verb of sending, or any past perfect but of getting the message. */
function sends(tokens: readonly Token[], i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  return SENDS.has(lower) || (tokens[i - 1]?.lower === 'had' && lower.endsWith('ed') && !GETS.test(lower));
}

function somebody(phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  const isSomebody =
    phrase.kind === 'name' || /^(?:he|she|they)$/.test(phrase.head) || ROLES.has(phrase.head);
  return isSomebody ? phrase : null;
}
