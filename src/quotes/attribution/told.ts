import type { Clip } from '../../articles/article.js';
import { overlap } from '../../language/span.js';
import { bareWord, type Word, words } from '../../language/words.js';
import { quotedStretches } from '../marks/stretches.js';
import { cueVerb } from '../vocabulary/cues.js';

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);
/** What may stand between a speaker and the verb: "of the council", an aside between commas, auxiliaries and adverbs. */
const BETWEEN =
  /^(?:\s(?:of|for|from)(?:\s[\p{L}'’-]+){1,4})?(?:,[^,.;]{1,120},)?(?:\s(?:has|have|had|also|later|then|once|again|\w{1,20}ly))*\s$/u;
const ACCORDING = /\baccording\s+to\s+(?:\p{L}+\.?\s+){0,3}$/iu;
/** What stands before the last word of a name that is an aside. */
const ASIDE = /,\s(?:\p{Lu}[\p{L}.'’-]{0,30}\s){0,4}$/u;
/** The speaker behind a verb. */
const OTHERS = /^\s(?:(?:the|an?|his|her|its|their)\s|\p{Lu})/u;
/** What parts a description from what it is completed with: "the clerk of the council". */
const COMPLETED = /\s(?:of|for|from|at|in)\s/;
const TO = ' to ';
const REQUEST = /^ask(?:s|ed)? to $/iu;
/** Words after a name among which the verb is looked for. */
const REACH = 24;
/** Characters before a name in which a verb or "according to" may stand. */
const BEFORE = 60;
/** Sentences that follow each other are no farther apart, in characters. */
const NEXT = 3;

/** Somebody by the last words of a name or description: `of` is that of "the council" in "the clerk of the council". */
interface Called {
  readonly name: string;
  readonly of: string | null;
}

/**
 * The sentences that tell, in the article's own words, that somebody said something: a verb of saying stands with a
 * name of theirs as its subject, or with a pronoun that follows on their name.
 * @param called their names, or a description of them: "Ida Holm", "the clerk of the council"
 * @param sentences whole ones, in the order of the text where they follow each other
 */
export function tellingSentences<T extends Clip>(called: readonly string[], sentences: readonly T[]): T[] {
  const callings = called.map(callingOf);
  const own = sentences.map(ownWords);
  return sentences.filter((clip, i) => {
    const before = sentences[i - 1];
    const follows = before?.article === clip.article && Math.abs(clip.start - before.end) <= NEXT;
    return callings.some((calling) => {
      const isNamedBefore = follows && holdsName(own[i - 1] ?? [], calling);
      return speaks(clip, own[i] ?? [], calling, isNamedBefore);
    });
  });
}

function callingOf(called: string): Called {
  const [head = '', completion] = called.split(COMPLETED, 2);
  return { name: lastWord(head), of: completion === undefined ? null : lastWord(completion) };
}

/** The words of a sentence that stand in no quotation: whom a quotation names does not speak in the words around it. */
function ownWords(clip: Clip): Word[] {
  const { article, paragraph } = clip;
  const around = article.paragraphs.find(({ number }) => number === paragraph) ?? clip;
  const quoted = quotedStretches(article.text, around);
  return words(article.text, clip).filter((word) => !quoted.some(({ outer }) => overlap(outer, word) > 0));
}

function speaks({ article }: Clip, read: readonly Word[], called: Called, isNamedBefore: boolean): boolean {
  const { text } = article;
  let isNamed = isNamedBefore;
  if (called.of !== null && !isNamed && !read.some((word) => plain(word) === called.of)) return false;
  return read.some((word, i) => {
    const isName = plain(word) === called.name;
    isNamed ||= isName;
    if (!isName && !(isNamed && PRONOUNS.has(plain(word)))) return false;
    const verb = read.slice(i + 1, i + 1 + REACH).find(isSaying);
    if (verb && !isRequest(verb, text) && BETWEEN.test(text.slice(pastAside(text, word, verb), verb.start)))
      return true;
    return (
      isName &&
      (isSaying(read[i - 1]) || ACCORDING.test(text.slice(Math.max(0, word.start - BEFORE), word.start)))
    );
  });
}

/**
 * The end of a name, past the comma that ends it where it is set behind an office: "the head, Ida Holm, said that", but not
 * "Ek, Holm, said the clerk".
 */
function pastAside(text: string, { start, end }: Word, verb: Word): number {
  const isAside = text[end] === ',' && ASIDE.test(text.slice(Math.max(0, start - BEFORE), start));
  return isAside && !OTHERS.test(text.slice(verb.end, verb.end + BEFORE)) ? end + 1 : end;
}

function holdsName(read: readonly Word[], { name }: Called): boolean {
  return read.some((word) => plain(word) === name);
}

function isSaying(word: Word | undefined): boolean {
  const verb = cueVerb(plain(word));
  return verb?.kind === 'speech' && (verb.form === 'past' || verb.form === 'present') && !verb.noun;
}

/** "Holm asked to see the accounts" tells what he wants, and nothing that he said. */
function isRequest(verb: Word, text: string): boolean {
  return REQUEST.test(text.slice(verb.start, verb.end + TO.length));
}

function lastWord(text: string): string {
  return plain(words(text).at(-1));
}

function plain(word: Word | undefined): string {
  return bareWord(word?.text ?? '');
}
