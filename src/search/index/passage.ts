import type { Article, Clip } from '../../articles/article.js';
import type { Span } from '../../language/span.js';
import { countWords } from '../../language/words.js';

/** What the index returns: a short run of sentences, over as many paragraphs as it takes; `paragraph` is its first. */
export interface Passage extends Clip {
  /** The index of its first sentence among those of the article's body. */
  readonly first: number;
  /** The sentences of it, in order; offsets into the article's text. */
  readonly sentences: readonly BodySentence[];
}

/** A sentence of the body, and the number of the paragraph that holds it. */
export interface BodySentence extends Span {
  readonly paragraph: number;
  /** How many paragraphs of any kind come before it: a run may not reach over one that is not of the body. */
  readonly block: number;
}

/** How long a passage gets, in words. A longer sentence is a passage by itself. */
const MOST_WORDS = 100;

/** The sentences of an article's body in order. */
export function bodySentences(article: Article): BodySentence[] {
  const found: BodySentence[] = [];
  for (const [block, { kind, number, sentences }] of article.paragraphs.entries())
    if (kind === 'body')
      for (const { start, end } of sentences) found.push({ start, end, paragraph: number, block });
  return found;
}

/**
 * Where the run that starts with a sentence ends: as many sentences as 100 words hold, at least one, and none beyond
 * a paragraph that is not reporting.
 * @param lengths the number of words of each sentence
 * @returns the index of the sentence after the run
 */
export function runEnd(sentences: readonly BodySentence[], lengths: ArrayLike<number>, from: number): number {
  let words = lengths[from] ?? 0;
  let end = from + 1;
  while (end < sentences.length) {
    words += lengths[end] ?? 0;
    const apart = (sentences[end]?.block ?? 0) - (sentences[end - 1]?.block ?? 0) > 1;
    if (words > MOST_WORDS || apart) break;
    end++;
  }
  return end;
}

/**
 * The passage that a run of an article's sentences makes, or undefined for an empty run.
 * @param all the sentences of its body
 */
export function passageOf(
  article: Article,
  all: readonly BodySentence[],
  from: number,
  to: number,
): Passage | undefined {
  const sentences = all.slice(from, to);
  const [first] = sentences;
  if (!first) return undefined;
  const end = sentences.at(-1)?.end ?? first.end;
  return { article, paragraph: first.paragraph, start: first.start, end, first: from, sentences };
}

/** An article cut into passages, in order: they hold every body sentence once. */
export function passagesOf(article: Article): Passage[] {
  const sentences = bodySentences(article);
  const lengths = sentences.map(({ start, end }) => countWords(article.text.slice(start, end)));
  const found: Passage[] = [];
  for (let from = 0; from < sentences.length; ) {
    const end = runEnd(sentences, lengths, from);
    const passage = passageOf(article, sentences, from, end);
    if (passage) found.push(passage);
    from = end;
  }
  return found;
}
