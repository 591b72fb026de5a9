import { sentenceStart } from './clauses.js';
import { type Attribution, cueOf, type Frame } from './frame.js';
import { nounPhrase } from './noun-phrases.js';
import { isAdverb } from './word-classes.js';

/** Nouns of saying: what somebody says, rather than that they say it. */
const NOUNS = new Set(
  `words word phrase answer response reply message slogan motto comment comments remark remarks statement claim
  question argument warning description suggestion promise pledge call calls cry cries chant chants note tweet tweets
  post letter email catchphrase assertion accusation apology insult observation quip retort mantra advice verdict
  conclusion complaint declaration proclamation boast charge criticism term expression`.split(/\s+/),
);
const LINKS = new Set([
  'of',
  'was',
  'is',
  'were',
  'that',
  'be',
  'about',
  'to',
  'like',
  'as',
  'been',
  'has',
  'had',
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
    const speaker = wordsOf(frame, i, k) ?? ownerOf(frame, i, k);
    return (
      speaker && { speaker, cue: cueOf(frame, i), rule: 'noun-of-saying', sureness: 'medium', close: false }
    );
  }
  return null;
}

/** "In the words of Holm," */
function wordsOf({ tokens }: Frame, i: number, k: number): Attribution['speaker'] | null {
  return /^words?$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of'
    ? nounPhrase(tokens, i + 2, k)
    : null;
}

/** "Holm's answer was", "his chants of": the possessor, where nothing but the link stands before the quotation. */
function ownerOf({ tokens }: Frame, i: number, k: number): Attribution['speaker'] | null {
  const next = tokens[i + 1];
  const linked =
    i + 1 === k || next?.text === ',' || next?.text === ':' || (next !== undefined && LINKS.has(next.lower));
  if (!linked) return null;
  let at = i - 1;
  for (
    let token = tokens[at];
    token?.kind === 'word' && !token.possessive && (isAdverb(token) || !token.capital) && at > i - 4;
    token = tokens[at]
  )
    at--;
  const owner = tokens[at];
  if (!owner?.possessive) return null;
  let start = at;
  while (start > 0 && tokens[start - 1]?.capital && !tokens[start - 1]?.possessive) start--;
  if (tokens[start - 1]?.lower === 'the') start--;
  const phrase = nounPhrase(tokens, start, at + 1);
  return phrase && withoutPossessive(phrase, owner.text);
}

function withoutPossessive(phrase: Attribution['speaker'], last: string): Attribution['speaker'] {
  const cut = /['’]s?$/i.exec(last)?.[0].length ?? 0;
  const end = phrase.end - cut;
  return { ...phrase, end, name: phrase.name ? { start: phrase.name.start, end } : null };
}
