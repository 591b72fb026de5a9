import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { chooseRuns, type Weighed } from '../../../src/search/ranking/choose.js';

const text = 'Ann came. Bea went. Cy stayed. Dee slept. Eve woke. Flo sang.';
const index = buildSearchIndex(
  ['one', 'two'].map((id) => parseArticle({ id, text, title: null, source: null, date: null })),
);
const [one, two] = [...index.articles()];

const run = (entry: typeof one, from: number, to: number, score: number): Weighed => {
  if (!entry) throw new Error('no article');
  return { entry, from, to, score };
};
const choose = (runs: Weighed[], limit = 10, worth = 1, speaks = () => true) =>
  chooseRuns(runs, limit, speaks, (whole, to) => ({ ...whole, to, score: worth })).map(
    ({ entry, from, to }) => [entry.article.id, from, to],
  );

describe('chosen runs', () => {
  test('do not overlap, and are as many as asked for', () => {
    const runs = [run(one, 2, 4, 9), run(one, 3, 5, 8), run(two, 3, 5, 7), run(one, 5, 6, 6)];
    expect(choose(runs)).toEqual([
      ['one', 2, 4],
      ['two', 3, 5],
      ['one', 5, 6],
    ]);
    expect(choose(runs, 1)).toEqual([['one', 2, 4]]);
  });

  test('keep the sentences before a chosen one, in the place that they are worth', () => {
    const runs = [run(one, 2, 4, 9), run(one, 0, 3, 8), run(two, 0, 3, 5)];
    expect(choose(runs, 10, 6)).toEqual([
      ['one', 2, 4],
      ['one', 0, 2],
      ['two', 0, 3],
    ]);
    expect(choose(runs, 10, 4).at(-1)).toEqual(['one', 0, 2]);
  });

  test('leave a beginning out that speaks to nothing', () => {
    const runs = [run(one, 2, 4, 9), run(one, 0, 3, 8)];
    expect(choose(runs, 10, 1, () => false)).toHaveLength(1);
  });

  test('leave out what a better run joins to a chosen one', () => {
    expect(choose([run(one, 2, 4, 9), run(one, 3, 5, 8), run(one, 4, 6, 6)])).toEqual([['one', 2, 4]]);
  });

  test('keep what only a run that is not as good joins to a chosen one', () => {
    expect(choose([run(one, 2, 4, 9), run(one, 4, 6, 6), run(one, 3, 5, 5.8)])).toEqual([
      ['one', 2, 4],
      ['one', 4, 6],
    ]);
  });

  test('keep what a run joins to a part of a chosen one that speaks to nothing', () => {
    const runs = [run(one, 2, 4, 9), run(one, 3, 5, 8), run(one, 4, 6, 6)];
    expect(choose(runs, 10, 1, () => false)).toEqual([
      ['one', 2, 4],
      ['one', 4, 6],
    ]);
  });

  test('begin as early as a run that is about as good', () => {
    expect(choose([run(one, 2, 5, 9), run(one, 1, 4, 8.8), run(one, 0, 3, 8)])).toEqual([
      ['one', 1, 4],
      ['one', 0, 1],
    ]);
    expect(choose([run(one, 2, 5, 9), run(two, 1, 4, 8.8)])).toEqual([
      ['one', 2, 5],
      ['two', 1, 4],
    ]);
  });
});
