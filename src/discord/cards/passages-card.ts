import type { Clip } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import type { Span } from '../../language/span.js';
import { termKey } from '../../language/terms.js';
import type { Hit } from '../../search/ask.js';
import type { Block, ButtonSpec, Card } from '../card.js';
import { UserError } from '../command.js';
import { customId, splitState } from '../custom-id.js';
import { pageButtons, pageOf } from '../pages.js';
import { decodeRefs, encodeRefs, encodeWords, wordsIn } from '../passage-refs.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';

/** How many passages one card shows. */
export const PASSAGES_SHOWN = 3;

/** A passage as a card shows it, the words that match in bold. */
export function passageBlock(coverage: Coverage, passage: Clip, matches: readonly Span[]): Block {
  return { kind: 'clip', clip: passage, bold: matches, button: contextButton(coverage, passage) };
}

/** The button that leads to the passages of an answer that its card does not show; none where there are no more. */
export function moreButton(coverage: Coverage, passages: readonly Hit[]): ButtonSpec[] {
  if (passages.length <= PASSAGES_SHOWN) return [];
  const clips = passages.map(({ passage }) => passage);
  const matched = passages.flatMap(({ passage: { article }, matches }) =>
    matches.map(({ start, end }) => termKey(article.text.slice(start, end))),
  );
  return [
    {
      label: texts.ask.more,
      id: customId('ask', 'more', 2, encodeRefs(coverage, clips), encodeWords(matched)),
    },
  ];
}

/**
 * The page of passages that a button's state holds.
 * @throws UserError when none of them is in the coverage any more
 */
export function passagesCard(coverage: Coverage, state: string): Card {
  const [number, refs = '', words = ''] = splitState(state, 3);
  const passages = decodeRefs(coverage, refs);
  if (passages.length === 0) throw new UserError(texts.ask.passagesGone);
  const page = pageOf(passages, PASSAGES_SHOWN, Number(number));
  const blocks = page.items.map((passage) => passageBlock(coverage, passage, wordsIn(passage, words)));
  return {
    tone: 'found',
    blocks: [...blocks, ...pageButtons(page, (to) => customId('ask', 'page', to, refs, words))],
  };
}
