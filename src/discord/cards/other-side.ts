import type { Clip } from '../../articles/article.js';
import type { OtherSide } from '../../coverage/other-side.js';
import type { Coverage } from '../../coverage.js';
import type { Block } from '../card.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';
import { quotationBlock } from './quotation-block.js';

/** At most so many answers are shown on one card. */
const MOST = 2;

/** The answers of those against whom the clips of a card make an allegation, to be shown beside them. */
export function otherSideBlocks(coverage: Coverage, clips: readonly Clip[]): Block[] {
  return answerBlocks(coverage, coverage.otherSide(clips));
}

/** Answers to an allegation as a card shows them. */
export function answerBlocks(coverage: Coverage, sides: readonly OtherSide[]): Block[] {
  return sides.slice(0, MOST).map(({ person, answer: { clip, quotation } }): Block => {
    const lead = texts.quote.otherSide(oneLine(person.name, 100));
    if (quotation) return quotationBlock(coverage, quotation, { lead });
    return { kind: 'clip', clip, lead, button: contextButton(coverage, clip) };
  });
}
