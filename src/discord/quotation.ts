import type { Coverage } from '../coverage.js';
import type { Person } from '../quotes/people.js';
import type { Quotation } from '../quotes/quotation.js';
import type { ClipBlock } from './card.js';
import { contextButton } from './context.js';
import { escapeMarkdown } from './escape.js';

const plain = (text: string) => escapeMarkdown(text.replace(/\s+/g, ' '), false);

/** A person's name in bold, or that the article does not say who spoke. Discord Markdown. */
function speakerName({ speaker }: Quotation): string {
  return speaker ? `**${plain(speaker.canonical ?? speaker.text)}**` : '**Speaker not named**';
}

/** Who said a quotation, by which printed words one knows, and how sure that is. Discord Markdown. */
export function speakerLine(quotation: Quotation, person?: Person): string {
  const { speaker, cue, sureness, type } = quotation;
  const name = person && speaker ? `**${plain(person.name)}**` : speakerName(quotation);
  const printed =
    speaker && plain(speaker.text) !== plain(person?.name ?? speaker.canonical ?? '')
      ? `as “${plain(speaker.text)}”`
      : null;
  const parts = [
    name,
    cue && cue.text !== ':' ? `*${plain(cue.text)}*` : null,
    speaker?.canonical || person ? printed : null,
    type === 'mixed' ? 'quoted in part' : null,
    sureness === 'low' && speaker ? 'attribution unsure' : null,
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
