import { type Clip, clipText } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import type { Span } from '../../language/span.js';
import { termKey } from '../../language/terms.js';
import type { Hit } from '../../search/answer/answer.js';
import type { ButtonSpec, Card, ClipBlock } from '../card.js';
import { shortTitle } from '../citation.js';
import { UserError } from '../command.js';
import { customId, splitState } from '../custom-id.js';
import { oneLine } from '../one-line.js';
import { pageButtons, pageOf } from '../pages.js';
import { decodeRefs, encodeRefs, encodeWords, wordsIn } from '../passage-refs.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';
import { focusOf } from './focus.js';

/** How many passages one card shows. */
export const PASSAGES_SHOWN = 3;
const DIFFERENCES_SHOWN = 3;

/**
 * A passage as a card shows it: its focus, the words that match in bold.
 * @param above what the card shows already: where that is the whole focus, all of the passage is shown
 */
export function passageBlock(
  coverage: Coverage,
  passage: Clip,
  matches: readonly Span[],
  above: readonly Clip[] = [],
): ClipBlock {
  const focus = focusOf(passage, matches);
  const isShown = above.some((clip) => isInside(focus, clip));
  const clip = isShown ? passage : focus;
  return { kind: 'clip', clip, bold: matches, button: contextButton(coverage, clip) };
}

/** A passage of an answer, with the other articles that say the same, and where they differ. */
export function hitBlock(
  coverage: Coverage,
  { passage, matches, alsoIn }: Hit,
  above: readonly Clip[],
): ClipBlock {
  const block = passageBlock(coverage, passage, matches, above);
  if (alsoIn.length === 0) return block;
  const titles = alsoIn.map((same) => `“${oneLine(shortTitle(same.passage.article))}”`);
  const differences = alsoIn
    .flatMap(({ differs }) => differs)
    .slice(0, DIFFERENCES_SHOWN)
    .map(({ here, there }) =>
      texts.ask.difference(oneLine(clipText(here), 60), oneLine(clipText(there), 60)),
    );
  const differ = differences.length > 0 ? [texts.ask.differ(differences)] : [];
  return { ...block, note: [texts.ask.alsoIn([...new Set(titles)]), ...differ].join('\n') };
}

function isInside(one: Clip, other: Clip): boolean {
  return one.article === other.article && one.start >= other.start && one.end <= other.end;
}

/** The button that leads to the passages of an answer that its card does not show; none where there are no more. */
export function moreButton(coverage: Coverage, passages: readonly Hit[]): ButtonSpec[] {
  if (passages.length <= PASSAGES_SHOWN) return [];
  const clips = passages.map(({ passage }) => passage);
  return [
    {
      label: texts.ask.more,
      id: customId('ask', 'more', 2, encodeRefs(coverage, clips), encodeWords(matchedTerms(passages))),
    },
  ];
}

function* matchedTerms(passages: readonly Hit[]): Generator<string> {
  for (const { passage, matches } of passages)
    for (const { start, end } of matches) yield termKey(passage.article.text.slice(start, end));
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
