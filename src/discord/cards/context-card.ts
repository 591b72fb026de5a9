import { type Article, bodyParagraphs, type Clip, type Paragraph } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { overlap, type Span } from '../../language/span.js';
import type { Block, ButtonSpec, Card } from '../card.js';
import { origin, shortTitle } from '../citation.js';
import { UserError } from '../command.js';
import { customId } from '../custom-id.js';
import { escapeMarkdown } from '../escape.js';
import { texts } from '../texts.js';

/** The button that shows a clip in its place in the article; `/sources` answers it. */
export function contextButton(coverage: Coverage, clip: Clip): ButtonSpec {
  const id = customId('sources', 'context', coverage.articleHandles.of(clip.article), clip.start, clip.end);
  return { label: texts.sources.see, id };
}

/**
 * The article that a button's custom id names.
 * @throws UserError when it is no longer in the coverage
 */
export function articleOfId(coverage: Coverage, handle: string | undefined): Article {
  const article = handle === undefined ? undefined : coverage.articleHandles.thing(handle);
  if (!article) throw new UserError(texts.sources.articleGone);
  return article;
}

/**
 * A passage in its place: its paragraph with the passage in bold, and the paragraphs before and after.
 * @throws UserError when the article has changed so that it has no such place
 */
export function contextCard(coverage: Coverage, article: Article, span: Span): Card {
  const paragraphs = bodyParagraphs(article);
  const at = paragraphs.findIndex((paragraph) => overlap(paragraph, span) > 0);
  if (at < 0) throw new UserError(texts.sources.articleChanged);
  const around = paragraphs.slice(Math.max(0, at - 1), at + 2);
  return {
    tone: 'found',
    blocks: [
      {
        kind: 'text',
        text: `### ${escapeMarkdown(shortTitle(article), false)}\n-# ${escapeMarkdown(origin(article), false)}`,
      },
      ...around.map((paragraph) => paragraphBlock(article, paragraph, span)),
      {
        kind: 'buttons',
        buttons: [
          {
            label: texts.sources.read,
            id: customId('sources', 'read', coverage.articleHandles.of(article), 1),
          },
        ],
      },
    ],
  };
}

function paragraphBlock(article: Article, paragraph: Paragraph, marked: Span): Block {
  const clip = { article, paragraph: paragraph.number, start: paragraph.start, end: paragraph.end };
  return { kind: 'clip', clip, cite: 'paragraph', bold: overlap(paragraph, marked) > 0 ? [marked] : [] };
}
