import type { Asked } from './asked.js';

/** What turns a question round, so that a sentence without it tells of the others: "Who voted against the dam?". */
const AGAINST = 'against';
const ASKS_AGAINST = /^who\s(?:\S{1,20}\s){1,3}against\b/i;

/** The term "against" of a question who was against something, as an index; -1 in any other. */
export function againstTerm({ question, terms }: Asked): number {
  if (!ASKS_AGAINST.test(question.asking)) return -1;
  return terms.findIndex(({ key }) => key === AGAINST);
}
