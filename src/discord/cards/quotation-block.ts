import type { Coverage } from '../../coverage.js';
import type { Person } from '../../quotes/people/person.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { ClipBlock } from '../card.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';

/** The printed mention where it does not show by itself whom it means: "he", "the staffer". */
function printedAs({ speaker }: Quotation, name: string): string | null {
  return speaker === null || name.endsWith(speaker.text)
    ? null
    : texts.quote.printedAs(oneLine(speaker.text, 100));
}

/** Who said a quotation, by which printed words one knows, and how sure that is. Discord Markdown. */
export function speakerLine(quotation: Quotation, person?: Person): string {
  const { speaker, cue, sureness, type } = quotation;
  if (!speaker) return texts.quote.speakerUnknown;
  const name = person?.name ?? speaker.canonical ?? speaker.text;
  const parts = [
    `**${oneLine(name, 100)}**`,
    cue && cue.text !== ':' ? `*${oneLine(cue.text, 60)}*` : null,
    printedAs(quotation, name),
    type === 'mixed' ? texts.quote.inPart : null,
    sureness === 'low' ? texts.quote.unsure : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** A quotation as a card shows it: who said it, the words, the source, and a button to its place. */
export function quotationBlock(
  coverage: Coverage,
  quotation: Quotation,
  more: Partial<ClipBlock> = {},
): ClipBlock {
  return {
    kind: 'clip',
    clip: quotation,
    segments: quotation.segments,
    lead: speakerLine(quotation),
    button: contextButton(coverage, quotation),
    ...more,
  };
}
