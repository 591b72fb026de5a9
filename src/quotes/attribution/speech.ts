import { countWords } from '../../language/words.js';
import { cueAt } from '../grammar/clauses.js';
import { isRole } from '../grammar/printed-roles.js';
import type { Token } from '../grammar/token.js';
import { beforeAdverbs, endsPhrase, isAdverb } from '../grammar/word-classes.js';
import type { Stretch } from '../marks/stretch.js';
import type { QuotationType, RuleId } from '../quotation.js';
import { verbOf } from '../vocabulary/cues.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TITLED } from '../vocabulary/lexicon.js';
import type { Attribution, Frame } from './frame.js';

const ENDS = /[.?!,…—–-]['"’”]?$/;
/** "(APPLAUSE)", "[crosstalk]" alone in the marks. */
const STAGE_DIRECTION = /^[([][^)\]]*[)\]]\W*$/;
/** "Related:" */
const ANNOUNCES = /^\S+:$/;
const LANGUAGES = new Set(
  'latin greek hebrew arabic persian hindi russian polish german french spanish italian portuguese dutch swedish norwegian danish welsh gaelic irish turkish chinese mandarin japanese korean swahili'.split(
    ' ',
  ),
);
/** What is printed in marks on its own account, whoever made it up. */
const MOTTOS = new Set('slogan motto logo tagline hashtag'.split(' '));
const TITLE_LENGTH = 14;
const HEADING_LENGTH = 8;
const TITLE_WORD =
  /^[^\p{L}]*\p{Lu}|^\d|^(?:of|the|and|in|for|a|an|to|on|with|vs\.?|is|at|by|from|or|not|it|as|but|into|than|de|la|&)$/u;
/** Tokens behind a title in which the noun for it stands: "the latest smash musical". */
const TOLD_OF = 7;
const ARMS_LENGTH = 3;
const SHORTEST_UNATTRIBUTED = 4;

/** Whether the words in the marks are a whole utterance or a fragment of the article's own sentence. */
export function typeOf(frame: Frame, k: number, stretch: Stretch): QuotationType {
  return isWhole(frame, k, stretch) ? 'direct' : 'mixed';
}

/**
 * Whether somebody says what stands in the marks. A title, a motto or a word at arm's length is no quotation: without
 * an attribution of its own only a whole utterance counts, and what is printed like a title only next to its cue.
 * @param rule how its speaker is known; null where nobody is
 */
export function isSpeech(
  frame: Frame,
  k: number,
  stretch: Stretch,
  cued: Attribution | null,
  rule: RuleId | null,
): boolean {
  const words = frame.text.slice(stretch.inner.start, stretch.inner.end);
  if (STAGE_DIRECTION.test(words) || isGloss(frame, k) || isByname(frame, k)) return false;
  if (isTitle(words) && !(cued && frame.tokens[k]?.headline)) {
    if (!introduced(frame, k) || (!ENDS.test(words) && !isTold(cued) && !goesOnAsHeadline(frame, k)))
      return false;
  }
  if (cued) return !atArmsLength(frame, k, cued, words) && !isWork(frame, k, words, cued);
  if (ANNOUNCES.test(words) || hasAuthor(frame, k) || isNamedWork(frame, k)) return false;
  if (rule !== 'next-paragraph' && isHeading(frame, k, stretch, words)) return false;
  const carried = rule !== null;
  if (!isWhole(frame, k, stretch)) return carried && countWords(words) >= SHORTEST_UNATTRIBUTED;
  return carried || countWords(words) >= SHORTEST_UNATTRIBUTED;
}

/** Whether a verb tells that somebody says it; a label or a signature does not: `WINNER: “The Mill”`, `“The Mill” — Anna Holm`. */
function isTold(cued: Attribution | null): boolean {
  return cued !== null && /\p{L}/u.test(cued.cue.text);
}

/** `Holm: ‘Old Mill’ Must Stay`: a verb behind the marks as headlines print it. */
function goesOnAsHeadline({ tokens }: Frame, k: number): boolean {
  const next = tokens[k + 1];
  return next?.capital === true && AUXILIARIES.has(next.lower);
}

/**
 * A word or two far from a verb that need not report words, or before a noun that they only describe: `he taught history
 * in a “classroom” of mud`, `he sold “magic” pills`.
 */
function atArmsLength({ tokens }: Frame, k: number, { cue, close }: Attribution, words: string): boolean {
  if (verbOf(cue.text)?.kind !== 'stance' || countWords(words) >= ARMS_LENGTH) return false;
  return !close || (!/\W$/.test(words) && opensNoun(tokens[k + 1]));
}

/** Whether a word behind a quotation is rather a noun that it describes than one that goes on with the clause. */
function opensNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || isAdverb(token) || token.lower.endsWith('ing')) return false;
  return (
    !endsPhrase(token) && ![PREPOSITIONS, CONJUNCTIONS, DETERMINERS].some((words) => words.has(token.lower))
  );
}

/** `Holm's commentary, “Brandt, tell us more,” is`: what is named after the word for it. */
function isNamedWork({ tokens }: Frame, k: number): boolean {
  return tokens[k - 1]?.text === ',' && TITLED.has(tokens[k - 2]?.lower ?? '');
}

/** A line of its own, in capitals or in marks of another kind than the rest has, heads what follows. */
function isHeading({ text, tokens }: Frame, k: number, stretch: Stretch, words: string): boolean {
  const { start, end } = stretch.outer;
  const opens = k === 0 || text.slice(tokens[k - 1]?.end, start).includes('\n');
  const next = tokens[k + 1];
  const alone = tokens.length <= 2 || next === undefined || text.slice(end, next.start).includes('\n');
  if (!opens || !alone) return false;
  return words === words.toUpperCase() || (stretch.single && countWords(words) <= HEADING_LENGTH);
}

/** `Latin for “by the mill”`: what a word means. */
function isGloss({ tokens }: Frame, k: number): boolean {
  const language = tokens[k - 2];
  return tokens[k - 1]?.lower === 'for' && language?.capital === true && LANGUAGES.has(language.lower);
}

/** `known as the “quiet party”`, `the so-called “quiet party”`, `their slogan, “Mills for All”`: what something goes by. */
function isByname({ tokens }: Frame, k: number): boolean {
  let at = k - 1;
  while (/^(?:the|an?|,|[—–―]|--+)$/.test(tokens[at]?.lower ?? '')) at--;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'as') return before === 'known';
  if (word === 'called') return before === 'so' || isNamedAside(tokens, at);
  return /^(?:so-called|nicknamed)$/.test(word) || MOTTOS.has(word);
}

/** `Lady beetles, also called “mill beetles,”`: a participle that gives what stands before the comma another name. */
function isNamedAside(tokens: readonly Token[], called: number): boolean {
  const before = beforeAdverbs(tokens, called - 1);
  return before < called - 1 && tokens[before]?.text === ',' && tokens[before - 1]?.capital === false;
}

function isTitle(words: string): boolean {
  if (/[!?] /.test(words)) return false;
  const parts = words.replace(/(?<![,.?!])[,.?!]+$/, '').split(/\s+/);
  return (
    parts.length <= TITLE_LENGTH && /^[\p{Lu}\d]/u.test(words) && parts.every((word) => TITLE_WORD.test(word))
  );
}

/** Whether what stands before the marks introduces speech: a cue, a colon, "as", or the beginning of a sentence. */
function introduced({ tokens }: Frame, k: number): boolean {
  const before = tokens[k - 1];
  if (before?.sentence !== tokens[k]?.sentence) return !isExplained(tokens, k);
  if (before?.kind === 'word') {
    const verb = cueAt(tokens, k - 1);
    return (
      !TITLED.has(before.lower) &&
      ((verb !== undefined && verb.base !== 'tell') ||
        /^(?:as|that|him|her|it|them|was|is)$/.test(before.lower))
    );
  }
  return (
    before?.text !== '(' &&
    before?.text !== '-' &&
    !(before?.text === ',' && TITLED.has(tokens[k - 2]?.lower ?? ''))
  );
}

/** `“The Last Mill,” which`, `“The Last Mill,” a film`, `“The Last Mill” is`, `“The Last Mill” author Holm`: what a title is told of. */
function isExplained(tokens: readonly Token[], k: number): boolean {
  const next = tokens[tokens[k + 1]?.text === ',' ? k + 2 : k + 1];
  if (next?.capital === false && isRole(next) && tokens[k + 2]?.capital) return true;
  if (next?.lower === 'the') return tokens.slice(k + 2, k + TOLD_OF).some(({ lower }) => TITLED.has(lower));
  return /^(?:by|which|an?|is|was|will|has)$/.test(next?.lower ?? '');
}

/** `“Mill to close,” by Anna Holm`, `a novel called “The Last Mill”`: a headline or title, though a verb or colon is near. */
function isWork(frame: Frame, k: number, words: string, { speaker, cue }: Attribution): boolean {
  const comma = words.endsWith(',') || frame.tokens[k + 1]?.text === ',';
  if (comma && /^[^\p{L}]*\p{Lu}/u.test(words) && countWords(words) > 1 && hasAuthor(frame, k)) return true;
  return isTitle(words) && TITLED.has(speaker.head) && cue.text === 'called';
}

/** `“The Last Mill,” by Anna Holm`, `by the Post's Anna Holm`: what has an author is a work. */
function hasAuthor({ tokens }: Frame, k: number): boolean {
  const by = tokens[k + 1]?.text === ',' ? k + 2 : k + 1;
  const author = tokens[by + 1]?.lower === 'the' ? tokens[by + 2] : tokens[by + 1];
  return tokens[by]?.lower === 'by' && author?.capital === true;
}

function isWhole({ text, tokens }: Frame, k: number, stretch: Stretch): boolean {
  const first = text.charAt(stretch.inner.start);
  const words = text.slice(stretch.inner.start, stretch.inner.end);
  const before = tokens[k - 1];
  const opensClause =
    before === undefined || before.kind !== 'word' || before.sentence !== tokens[k]?.sentence;
  const closes =
    ENDS.test(words) || tokens[k + 1]?.text === ',' || tokens[k + 1] === undefined || !stretch.closed;
  return /[\p{Lu}\d'‘“"$[…(]/u.test(first) && opensClause && closes;
}
