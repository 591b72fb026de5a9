import { bodyParagraphs, type Clip } from '../../articles/article.js';
import { overlap, type Span } from '../../language/span.js';
import { fold } from '../../language/words.js';

/**
 * The part of a passage that a card shows: where it runs over several paragraphs, what it has of the one with the most
 * different matching words, the first of equals. Its surroundings are a press on its button away.
 * @param matches the matching words; offsets into the article's text
 */
export function focusOf(passage: Clip, matches: readonly Span[]): Clip {
  const { article } = passage;
  let best = passage;
  let most = 0;
  for (const paragraph of bodyParagraphs(article)) {
    if (overlap(paragraph, passage) === 0) continue;
    const part = {
      article,
      paragraph: paragraph.number,
      start: Math.max(paragraph.start, passage.start),
      end: Math.min(paragraph.end, passage.end),
    };
    const words = matches
      .filter((match) => overlap(match, part) > 0)
      .map(({ start, end }) => fold(article.text.slice(start, end)));
    const count = new Set(words).size;
    if (count > most || best === passage) {
      best = part;
      most = count;
    }
  }
  return best;
}
