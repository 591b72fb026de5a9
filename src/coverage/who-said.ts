import type { Clip } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { overlap } from '../language/span.js';
import type { QuoteBook } from '../quotes/book/quote-book.js';
import { verify } from '../quotes/verify/verify.js';
import type { Answer } from '../search/answer/answer.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';
import type { CoverageAnswer } from './what-said.js';

/** "Who said “we stay”?", the words as the group that is there. Bounded, as marks may be opened and never closed. */
const WHO_SAID =
  /^\W{0,9}(?:(?:so|and|but) )?who\b[^"“”]{0,60}?\b(?:said|says|say|tweeted|told|claimed|called|shouted|posted)\b[^"“”]{0,60}(?:"([^"]{2,500})"|“([^“”]{2,500})”)/i;
const FEWEST_WORDS = 2;
/** Confidence in words that are printed so; and, at the most, where they are not. */
const PRINTED = 0.9;
const NOT_PRINTED = 0.4;

/** The words of which a question asks who said them; null for any other question, and for a single word. */
export function wordsAskedFor(question: string): string | null {
  const [, straight, curly] = WHO_SAID.exec(question) ?? [];
  const words = (straight ?? curly)?.trim() ?? '';
  return words.split(/\s+/).length < FEWEST_WORDS ? null : words;
}

/**
 * Answers who said something with the quotation that prints it, or with the sentence of an article; with nothing where no
 * article prints it so, for passages of like words are somebody else's.
 */
export function whoSaid(book: QuoteBook, answer: Answer, words: string): CoverageAnswer {
  const { verdict, quotation, clip } = verify(book, words);
  if (verdict !== 'exact' || !clip)
    return {
      ...answer,
      answered: false,
      confidence: Math.min(answer.confidence, NOT_PRINTED),
      answer: [],
      said: null,
    };
  const confidence = Math.max(answer.confidence, PRINTED);
  const person = quotation && book.people.find(({ by }) => by.includes(quotation));
  if (person && quotation)
    return {
      ...answer,
      answered: true,
      confidence,
      answer: [],
      said: { person, quotations: [quotation], onSubject: true },
    };
  return { ...answer, answered: true, confidence, answer: [sentenceOf(clip)], said: null };
}

/** The whole sentence, or the sentences, in which a clip stands. */
function sentenceOf(clip: Clip): AnswerClip {
  const { article, paragraph } = clip;
  const all = article.paragraphs.find(({ number }) => number === paragraph)?.sentences ?? [];
  const around = all.filter((sentence) => overlap(sentence, clip) > 0);
  const span = { start: around[0]?.start ?? clip.start, end: around.at(-1)?.end ?? clip.end };
  const days = datedWords(article.text, span, article.date);
  return { article, paragraph, ...span, bold: null, context: false, days };
}
