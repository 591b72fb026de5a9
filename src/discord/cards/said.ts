import type { Article } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { terms } from '../../language/terms.js';
import type { Person } from '../../quotes/people.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { Block } from '../card.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { quotationBlock, speakerLine } from './quotation-block.js';

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
  const own = person.by
    .filter((quotation) => article === null || quotation.article === article)
    .map((quotation) => ({ quotation, score: shared(quotation) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  if (own.length === 0) return [];
  const heading: Block = { kind: 'text', text: texts.ask.said(oneLine(person.name, 100)) };
  return [
    heading,
    ...own.map(({ quotation }) =>
      quotationBlock(coverage, quotation, { lead: speakerLine(quotation, person) }),
    ),
  ];
}
