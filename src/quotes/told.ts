import { type Clip, clipText } from '../articles/article.js';
import { bareWord, type Word, words } from '../language/words.js';
import { cueVerb } from './cues.js';

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);
/** What may stand between a speaker and the verb: "of the council", an aside between commas, auxiliaries and adverbs. */
const BETWEEN =
  /^(?:\s(?:of|for|from)(?:\s[\p{L}'’-]+){1,4})?(?:,[^,.;]{1,120},)?(?:\s(?:has|have|had|also|later|then|once|again|\w{1,20}ly))*\s$/u;
const ACCORDING = /\baccording\s+to\s+(?:\p{L}+\.?\s+){0,3}$/iu;
/** Words after a name among which the verb is looked for. */
const REACH = 24;
/** Characters before a name in which a verb or "according to" may stand. */
const BEFORE = 60;
/** Sentences that follow each other are no farther apart, in characters. */
const NEXT = 3;

/**
 * Whether sentences tell that somebody said something: a verb of saying stands with a name of theirs as its subject,
 * or with a pronoun that follows on their name.
 * @param called their names, or a description of them: "Ida Holm", "the clerk"
 */
export function tellsWhatTheySaid(called: readonly string[], sentences: readonly Clip[]): boolean {
  const names = new Set(called.map((name) => plain(words(name).at(-1))));
  return sentences.some((clip, i) => {
    const before = sentences[i - 1];
    const follows = before?.article === clip.article && Math.abs(clip.start - before.end) <= NEXT;
    return speaks(clipText(clip), names, follows && holdsName(clipText(before), names));
  });
}

function speaks(text: string, names: ReadonlySet<string>, isNamedBefore: boolean): boolean {
  let isNamed = isNamedBefore;
  const read = words(text);
  return read.some((word, i) => {
    const isName = names.has(plain(word));
    isNamed ||= isName;
    if (!isName && !(isNamed && PRONOUNS.has(plain(word)))) return false;
    const verb = read.slice(i + 1, i + 1 + REACH).find(isSaying);
    if (verb && BETWEEN.test(text.slice(word.end, verb.start))) return true;
    return (
      isName &&
      (isSaying(read[i - 1]) || ACCORDING.test(text.slice(Math.max(0, word.start - BEFORE), word.start)))
    );
  });
}

function holdsName(text: string, names: ReadonlySet<string>): boolean {
  return words(text).some((word) => names.has(plain(word)));
}

function isSaying(word: Word | undefined): boolean {
  const verb = cueVerb(plain(word));
  return verb?.kind === 'speech' && (verb.form === 'past' || verb.form === 'present') && !verb.noun;
}

function plain(word: Word | undefined): string {
  return bareWord(word?.text ?? '');
}
