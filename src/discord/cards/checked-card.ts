import type { Coverage } from '../../coverage.js';
import type { Checked } from '../../quotes/verify/verify.js';
import type { Block, Card } from '../card.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { verificationBlocks, worstTone } from './verification.js';

const MOST_CHECKED = 4;
const LONGEST_SHOWN = 120;

/** What the coverage says to each quotation of a message. */
export function checkedCard(coverage: Coverage, all: readonly Checked[]): Card {
  const checked = all.slice(0, MOST_CHECKED);
  const blocks = checked.flatMap(({ quoted, found }): Block[] => [
    { kind: 'text', text: `### ${oneLine(quoted, LONGEST_SHOWN)}` },
    ...verificationBlocks(coverage, found, quoted),
  ]);
  const left = all.length - checked.length;
  const more: Block[] = left > 0 ? [{ kind: 'text', text: texts.check.more(left) }] : [];
  return { tone: worstTone(checked.map(({ found }) => found)), blocks: [...blocks, ...more] };
}
