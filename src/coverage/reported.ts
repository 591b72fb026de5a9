import type { Clip } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { overlap } from '../language/span.js';
import { termKeys } from '../language/terms.js';
import { tellingSentences } from '../quotes/attribution/told.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';

/** The most sentences that an answer is made of. */
const MOST = 3;
const PRONOUN = /^(?:he|she|they)\b/i;
/** Characters at the beginning of a sentence in which its subject is named. */
const OPENING = 30;
/** The share of the words asked about that a sentence has to hold. */
const ON_SUBJECT = 0.5;

/**
 * What the passages tell, in the articles' own words, that somebody said ("The police said on Friday that …").
 * @param called their names, or a description of them
 * @param about the words that it is to be about; nothing for anything that they said
 * @param passages best first
 * @returns whole sentences with their name as the speaker, at most three, in the order of the passages
 */
export function reportedOf(
  called: readonly string[],
  about: string,
  passages: readonly Clip[],
): AnswerClip[] {
  const wanted = termKeys(about);
  const isOnSubject = (clip: Clip) => {
    const held = termKeys(clip.article.text, clip);
    return [...wanted].filter((key) => held.has(key)).length >= wanted.size * ON_SUBJECT;
  };
  // Each by itself: in a passage "she" may follow on the name and mean somebody else, but for a name that opens a sentence.
  const isTold = (clip: Clip) => tellingSentences(called, [clip]).length > 0;
  const isToldOn = (before: Clip, clip: Clip) =>
    PRONOUN.test(textOf(clip)) &&
    opensWith(called, before) &&
    tellingSentences(called, [before, clip]).includes(clip);
  const reports = new Map<string, AnswerClip>();
  const add = (clip: Clip, context: boolean) => {
    const { article, start } = clip;
    const key = `${article.id} ${start}`;
    const days = datedWords(article.text, clip, article.date);
    if (!reports.has(key)) reports.set(key, { ...clip, bold: null, context, days });
  };
  for (const passage of passages)
    for (const { before, clip } of inPairs(sentencesIn(passage))) {
      if (!isOnSubject(clip)) continue;
      if (isTold(clip)) add(clip, false);
      else if (before && isToldOn(before, clip)) {
        add(before, true);
        add(clip, false);
      }
    }
  return [...reports.values()].slice(0, MOST);
}

/** Sentences, each with the one before it. */
function inPairs(sentences: readonly Clip[]): { readonly before: Clip | undefined; readonly clip: Clip }[] {
  return sentences.map((clip, i) => ({ before: sentences[i - 1], clip }));
}

/** Whether a sentence begins with one of somebody's names, so that "she" in the next one is them. */
function opensWith(called: readonly string[], sentence: Clip): boolean {
  const opening = textOf(sentence).slice(0, OPENING);
  return called.some((name) => opening.includes(name.slice(name.lastIndexOf(' ') + 1)));
}

function textOf({ article, start, end }: Clip): string {
  return article.text.slice(start, end);
}

/** The whole sentences of a passage. */
export function sentencesIn(passage: Clip): Clip[] {
  const { article } = passage;
  return article.paragraphs
    .filter((paragraph) => overlap(paragraph, passage) > 0)
    .flatMap(({ number, sentences }) => sentences.map((span) => ({ article, paragraph: number, ...span })))
    .filter(({ start, end }) => start >= passage.start && end <= passage.end);
}
