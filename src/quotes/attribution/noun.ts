import { cueAt, sentenceStart } from '../grammar/clauses.js';
import { mainSubject } from '../grammar/main-subject.js';
import { type NounPhrase, nounPhrase, pronoun } from '../grammar/noun-phrases.js';
import type { Token } from '../grammar/token.js';
import { isAdverb } from '../grammar/word-classes.js';
import { type Attribution, cueOf, type Frame } from './frame.js';

/** Nouns of saying: what somebody says, rather than that they say it. */
const NOUNS = new Set(
  `words word phrase answer response reply message slogan motto comment comments remark remarks statement claim
  question argument warning description suggestion promise pledge call calls cry cries shout shouts chant chants note tweet tweets
  post letter email catchphrase assertion accusation apology insult observation quip retort mantra advice verdict
  conclusion complaint declaration proclamation boast charge criticism term expression view belief`.split(
    /\s+/,
  ),
);
/** Nouns of what is claimed, before "that". */
const CLAIMS = new Set(
  `allegation allegations accusations claims charges suggestions assertions arguments criticisms complaints warnings
  contention belief view notion idea rumour rumours rumor rumors insistence denial denials reports theory`.split(
    /\s+/,
  ),
);
const LINKS = new Set('of was is were that be about to like as been has had'.split(' '));
/** The subject form of a possessive pronoun, by which a person is found. */
const SUBJECT_OF = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
  ['my', 'i'],
  ['our', 'we'],
]);
/** Tokens between the noun and the quotation: "his answer to them was that". */
const REACH = 8;

/** The attribution by a noun before the quotation at token `k`: `Holm's answer was "…"`, `in the words of Holm, "…"`. */
export function byNoun(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  const from = Math.max(sentenceStart(tokens, k), k - REACH);
  for (let i = k - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'quote') return null;
    if (token?.kind !== 'word' || token.capital || !NOUNS.has(token.lower)) continue;
    const speaker = wordsOf(frame, i, k) ?? ownerOf(frame, i, k) ?? outburst(frame, i, k);
    return (
      speaker && { speaker, cue: cueOf(frame, i), rule: 'noun-of-saying', sureness: 'medium', close: false }
    );
  }
  return null;
}

/**
 * The attribution by a claim whose content the quotation at token `k` is part of, whoever speaks of that claim: `Holm attacked
 * Brandt over his claim that the mill was “a ruin”`.
 */
export function byClaim(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  const around = nounBehind(frame, k);
  if (around) return around;
  if (tokens[k - 1]?.kind !== 'word' || tokens[k - 1]?.lower === 'as') return null;
  const from = Math.max(sentenceStart(tokens, k), k - REACH);
  for (let i = k - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || cueAt(tokens, i)) return null;
    if (!isClaim(token)) continue;
    const speaker = tokens[i + 1]?.lower === 'that' ? ownerBefore(tokens, i) : claimant(tokens, i, k);
    return (
      speaker && { speaker, cue: cueOf(frame, i), rule: 'noun-of-saying', sureness: 'medium', close: true }
    );
  }
  return null;
}

/** Whether a word is a noun for what somebody says or claims. */
export function isClaim(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (NOUNS.has(token.lower) || CLAIMS.has(token.lower));
}

/** "A claim by Holm that", "criticism from Holm that": whom "by" or "from" names behind the noun at token `i`. */
function claimant(tokens: readonly Token[], i: number, k: number): NounPhrase | null {
  if (!/^(?:by|from)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  for (let at = i + 2; at < k; at++) if (tokens[at]?.lower === 'that') return nounPhrase(tokens, i + 2, at);
  return null;
}

/** `Holm's “not in my mill” line`: the possessor before the quotation of the noun behind it. */
function nounBehind(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  const noun = tokens[k + 1];
  if (noun?.kind !== 'word' || noun.capital || !(NOUNS.has(noun.lower) || /^lines?$/.test(noun.lower)))
    return null;
  const speaker = owner(tokens, k - 1);
  return (
    speaker && {
      speaker,
      cue: cueOf(frame, k + 1),
      rule: 'noun-of-saying',
      sureness: 'medium',
      close: true,
    }
  );
}

/** "In the words of Holm," */
function wordsOf({ tokens }: Frame, i: number, k: number): NounPhrase | null {
  return /^words?$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of'
    ? nounPhrase(tokens, i + 2, k)
    : null;
}

/** "The crowd broke into chants of": whoever bursts out with what the quotation says. */
function outburst({ tokens }: Frame, i: number, k: number): NounPhrase | null {
  if (tokens[i + 1]?.lower !== 'of' || i + 2 !== k) return null;
  let at = i - 1;
  while (at > i - 4 && describesNoun(tokens[at]) && !/^in(?:to)?$/.test(tokens[at]?.lower ?? '')) at--;
  const bursts = /^(?:br(?:eaks?|oke)|bursts?|erupt(?:s|ed)?)$/.test(tokens[at - 1]?.lower ?? '');
  return /^in(?:to)?$/.test(tokens[at]?.lower ?? '') && bursts
    ? mainSubject(tokens, sentenceStart(tokens, i), at - 1)
    : null;
}

/**
 * The possessor of the noun of saying that ends at token `at`, or of which something is said there: "Holm" of "Holm's short
 * answer", "Holm's answer was clear"; null where it is none.
 */
export function ownerOfWords(tokens: readonly Token[], at: number): NounPhrase | null {
  const linked = /^(?:is|was)$/.test(tokens[at - 1]?.lower ?? '');
  return linked ? ownerOfWords(tokens, at - 2) : ownerEndingAt(tokens, at);
}

function ownerEndingAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.capital || !NOUNS.has(noun.lower)) return null;
  return ownerBefore(tokens, at);
}

/** "Holm's answer was", "his chants of": the possessor, where nothing but the link stands before the quotation. */
function ownerOf({ tokens }: Frame, i: number, k: number): NounPhrase | null {
  const next = tokens[i + 1];
  const linked =
    i + 1 === k || next?.text === ',' || next?.text === ':' || (next !== undefined && LINKS.has(next.lower));
  if (!linked) return null;
  return ownerBefore(tokens, i);
}

/** The possessor of the noun at token `i`: "Holm's bold claim", "his claim"; null where it has none. */
export function ownerBefore(tokens: readonly Token[], i: number): NounPhrase | null {
  let at = i - 1;
  while (at > i - 4 && describesNoun(tokens[at])) at--;
  return owner(tokens, at);
}

function describesNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.possessive || SUBJECT_OF.has(token.lower)) return false;
  return !token.capital || isAdverb(token);
}

/** The possessor that token `at` is or ends: "Holm's", "the council's", "their". */
function owner(tokens: readonly Token[], at: number): NounPhrase | null {
  const token = tokens[at];
  const subject = SUBJECT_OF.get(token?.lower ?? '');
  if (token && subject) return { ...pronoun(token), head: subject };
  if (!token?.possessive) return null;
  let start = at;
  while (start > 0 && tokens[start - 1]?.capital && !tokens[start - 1]?.possessive) start--;
  const first = tokens[start] ?? token;
  if (tokens[start - 1]?.lower === 'the') start--;
  const phrase = nounPhrase(tokens, start, at + 1);
  return phrase && withoutPossessive(phrase, first, token);
}

function withoutPossessive(phrase: NounPhrase, from: Token, last: Token): NounPhrase {
  const cut = /['’]s?$/i.exec(last.text)?.[0].length ?? 0;
  const end = phrase.end - cut;
  return last.capital
    ? { ...phrase, end, kind: 'name', name: { start: from.start, end } }
    : { ...phrase, end, name: null };
}
