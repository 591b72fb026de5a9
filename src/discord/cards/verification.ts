import type { Coverage } from '../../coverage.js';
import type { Verification } from '../../quotes/verify/verify.js';
import type { Change } from '../../quotes/wording.js';
import type { Block, Tone } from '../card.js';
import { escapeMarkdown } from '../escape.js';
import { shorten } from '../limits.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';
import { quotationBlock } from './quotation-block.js';

const LONGEST_DIFF = 900;

export const TONES: Readonly<Record<Verification['verdict'], Tone>> = {
  exact: 'found',
  altered: 'unsure',
  none: 'silent',
};

/** What the coverage says to a text given as a quotation: the verdict, what was changed, and the print with its source. */
export function verificationBlocks(coverage: Coverage, found: Verification): Block[] {
  const { clip, quotation, goesOn } = found;
  const verdict: Block = { kind: 'text', text: [verdictLine(found), ...changeLines(found)].join('\n') };
  if (!clip) return [verdict];
  if (!quotation)
    return [
      verdict,
      { kind: 'clip', clip, lead: texts.verify.articleSpeaks, button: contextButton(coverage, clip) },
    ];
  return [verdict, ...[quotation, ...(goesOn ? [goesOn] : [])].map((each) => quotationBlock(coverage, each))];
}

function verdictLine({ verdict, printedAs, part }: Verification): string {
  const own = printedAs === 'article' && verdict !== 'none' ? [texts.verify.ownWords] : [];
  const longer = part && printedAs ? [texts.verify.part[printedAs]] : [];
  return [texts.verify[verdict], ...longer, ...own].join(' ');
}

function changeLines({ verdict, negation, changes }: Verification): string[] {
  if (verdict !== 'altered') return [];
  const warning = negation ? [texts.verify.negation[negation]] : [];
  return [...warning, texts.verify.changes(drawChanges(changes)), texts.verify.key];
}

/** Words that were left out struck through, words that were put in bold. */
function drawChanges(changes: readonly Change[]): string {
  let drawn = '';
  for (const { kind, text } of changes) {
    const words = escapeMarkdown(kind === 'same' ? shorten(text, 200) : shorten(text, 300), false);
    const part = kind === 'same' ? words : kind === 'added' ? `**${words}**` : `~~${words}~~`;
    if (drawn.length + part.length > LONGEST_DIFF) return `${drawn} …`;
    drawn += drawn === '' ? part : ` ${part}`;
  }
  return drawn;
}
