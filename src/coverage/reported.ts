import type { Clip } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { overlap } from '../language/span.js';
import { termKeys } from '../language/terms.js';
import { tellingSentences } from '../quotes/told.js';
import type { AnswerClip } from '../search/short-answer.js';

/** The most sentences that an answer is made of. */
const MOST = 3;
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
  // Each by itself: in a passage "she" may follow on the name and mean somebody else.
  const isTold = (clip: Clip) => tellingSentences(called, [clip]).length > 0;
  const reports = new Map<string, AnswerClip>();
  for (const passage of passages)
    for (const clip of sentencesIn(passage).filter(isTold).filter(isOnSubject)) {
      const { article, start } = clip;
      const days = datedWords(article.text, clip, article.date);
      reports.set(`${article.id} ${start}`, { ...clip, bold: null, context: false, days });
    }
  return [...reports.values()].slice(0, MOST);
}

/** The whole sentences of a passage. */
function sentencesIn(passage: Clip): Clip[] {
  const { article } = passage;
  return article.paragraphs
    .filter((paragraph) => overlap(paragraph, passage) > 0)
    .flatMap(({ number, sentences }) => sentences.map((span) => ({ article, paragraph: number, ...span })))
    .filter(({ start, end }) => start >= passage.start && end <= passage.end);
}
