import type { Said } from '../../coverage/what-said.js';
import type { Coverage } from '../../coverage.js';
import type { Person } from '../../quotes/people/person.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { Block } from '../card.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { quotationBlock, speakerLine } from './quotation-block.js';
import { variantsOf } from './variants.js';

const SHOWN = 3;

/**
 * What a person said, to a question that asks for it: the first of their quotations, each with its other wordings.
 * @param answered whether that answers the question, or is only what there is of them
 */
export function saidBlocks(coverage: Coverage, { person, quotations }: Said, answered: boolean): Block[] {
  const name = oneLine(person.name, 100);
  return [
    { kind: 'text', text: answered ? texts.ask.said(name) : texts.ask.saidOtherwise(name) },
    ...quotations.slice(0, SHOWN).map((quotation) => saidBlock(coverage, person, quotation)),
  ];
}

function saidBlock(coverage: Coverage, person: Person, quotation: Quotation): Block {
  const { bold, note } = variantsOf(coverage, quotation);
  return quotationBlock(coverage, quotation, {
    lead: speakerLine(quotation, person),
    bold,
    ...(note ? { note } : {}),
  });
}
