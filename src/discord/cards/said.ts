import type { Article } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { terms } from '../../language/terms.js';
import type { Person } from '../../quotes/people.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { Block } from '../card.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { quotationBlock, speakerLine } from './quotation-block.js';
import { variantsOf } from './variants.js';

const SHOWN = 3;

/**
 * What a person said to the subject of a question: their quotations, those that share most words with it first, and
 * else in the order of the coverage. None where the coverage quotes nothing of theirs.
 * @param article the only article to take them from; all when null
 */
export function saidBlocks(
  coverage: Coverage,
  person: Person,
  question: string,
  article: Article | null,
): Block[] {
  const wanted = new Set(terms(question).map(({ key }) => key));
  const shared = (quotation: Quotation) => {
    const held = new Set(terms(quotation.article.text, quotation).map(({ key }) => key));
    return [...held].filter((key) => key !== '' && wanted.has(key)).length;
  };
  const ranked = person.by
    .filter((quotation) => article === null || quotation.article === article)
    .map((quotation) => ({ quotation, score: shared(quotation) }))
    .sort((a, b) => b.score - a.score);
  const own = eachOnce(
    coverage,
    ranked.map(({ quotation }) => quotation),
  ).slice(0, SHOWN);
  if (own.length === 0) return [];
  const heading: Block = { kind: 'text', text: texts.ask.said(oneLine(person.name, 100)) };
  return [heading, ...own.map((quotation) => saidBlock(coverage, person, quotation))];
}

function saidBlock(coverage: Coverage, person: Person, quotation: Quotation): Block {
  const { bold, note } = variantsOf(coverage, quotation);
  return quotationBlock(coverage, quotation, {
    lead: speakerLine(quotation, person),
    bold,
    ...(note ? { note } : {}),
  });
}

/** Quotations without those that print nothing but statements of the ones before them. */
function eachOnce({ book }: Coverage, quotations: readonly Quotation[]): Quotation[] {
  const shown = new Set<string>();
  return quotations.filter((quotation) => {
    const printed = book.statements.filter(({ parts }) => parts.some((part) => part.quotation === quotation));
    const fresh = printed.length === 0 || printed.some(({ id }) => !shown.has(id));
    for (const { id } of printed) shown.add(id);
    return fresh;
  });
}
