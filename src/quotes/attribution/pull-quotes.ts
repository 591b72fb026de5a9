import type { Span } from '../../language/span.js';
import type { Token } from '../grammar/token.js';
import { tokenize } from '../grammar/tokens.js';
import { CONJUNCTIONS } from '../vocabulary/lexicon.js';
import { plainWords } from '../wording.js';
import type { Frame } from './frame.js';

/**
 * Tells the paragraphs in marks that repeat sentences of the article's own text to catch the eye: nobody says them.
 * @param frames the paragraphs of an article
 */
export function ownPullQuotes(frames: readonly Frame[]): (frame: Frame) => boolean {
  let own: ReadonlySet<string> | null = null;
  return (frame) => {
    const [quote] = frame.tokens;
    const stretch = frame.stretches[quote?.stretch ?? -1];
    if (!stretch || frame.tokens.length > 1) return false;
    own ??= new Set(frames.flatMap(ownSentences));
    const repeated = sentencesOf(tokenize(frame.text, stretch.inner, []));
    return repeated.every((sentence) => own?.has(wordsOf(frame.text, sentence)));
  };
}

/** The words of each sentence that has any outside of quotation marks. */
function ownSentences({ text, tokens }: Frame): string[] {
  return sentencesOf(tokens).map((sentence) => wordsOf(text, sentence));
}

/** The sentences with a word outside of quotation marks, from their first token to their last. */
function sentencesOf(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const first = tokens[from];
    if (!first || tokens[i]?.sentence === first.sentence) continue;
    if (tokens.slice(from, i).some(({ kind }) => kind === 'word'))
      found.push({ start: first.start, end: tokens[i - 1]?.end ?? first.end });
    from = i;
  }
  return found;
}

/** The words of a sentence in the form in which they are compared, without the conjunction that opens it. */
function wordsOf(text: string, sentence: Span): string {
  const words = plainWords(text, sentence);
  return words.slice(CONJUNCTIONS.has(words[0] ?? '') ? 1 : 0).join(' ');
}
