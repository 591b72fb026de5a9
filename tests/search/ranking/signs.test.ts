import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { lookUp } from '../../../src/search/question/asked.js';
import { readQuestion } from '../../../src/search/question/question.js';
import { rankPassages } from '../../../src/search/ranking/rank.js';
import { SIGNS } from '../../../src/search/ranking/signs.js';

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: null, source: null, date: null });
const FILLER =
  'Nobody in the valley had seen such a dry summer before, and the wells gave less water every week. ';

test('every passage of a short article counts as early, and of a long one the first', () => {
  const index = buildSearchIndex([
    article('long', `A bridge opened. ${FILLER.repeat(40)}\n\nA bridge closed.`),
    article('short', `A mill opened. ${FILLER.repeat(7)}\n\nA bridge closed.`),
  ]);
  const asked = lookUp(index, readQuestion('Which bridge?'));
  const leads = rankPassages(index, asked, 10).map(
    ({ entry, from, signs }) => [entry.article.id, from > 0, signs[SIGNS.indexOf('lead')] ?? 0] as const,
  );
  const of = (id: string, later: boolean) => leads.find((one) => one[0] === id && one[1] === later)?.[2];
  expect(of('long', false)).toBe(1);
  expect(of('short', true)).toBe(1);
  expect(of('long', true)).toBeLessThan(0.5);
});
