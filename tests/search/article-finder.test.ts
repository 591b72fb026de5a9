import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { ArticleFinder } from '../../src/search/article-finder.js';
import { RUNS } from '../support/runs.js';

const MOST = 100;
const article = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 });
const coverage = fc.array(article, { minLength: 1, maxLength: 12 });
const asked = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 4 });
const ascending = (terms: readonly number[]) => Uint32Array.from(terms).sort();

function finderOf(articles: readonly (readonly number[])[]): ArticleFinder {
  const finder = new ArticleFinder();
  for (const [number, terms] of articles.entries()) finder.add(number, ascending(terms));
  return finder;
}

describe('the finder of articles', () => {
  it('puts first what MiniSearch puts first', () => {
    fc.assert(
      fc.property(coverage, asked, (articles, terms) => {
        const mini = new MiniSearch({ fields: ['terms'] });
        mini.addAll(articles.map((held, id) => ({ id, terms: held.join(' ') })));
        const results = mini.search(terms.join(' '));
        const found = finderOf(articles).find(terms, MOST);
        expect([...found].sort()).toEqual(results.map(({ id }) => id).sort());
        const scores = new Map(results.map(({ id, score }) => [id, score]));
        const inOrder = found.map((id) => scores.get(id) ?? 0);
        for (const [at, score] of inOrder.entries())
          expect(score).toBeLessThanOrEqual((inOrder[at - 1] ?? score) + 1e-9);
      }),
      RUNS,
    );
  });

  it('finds after articles were taken out as if they had never been there', () => {
    fc.assert(
      fc.property(coverage, fc.array(fc.nat(11)), asked, (articles, places, terms) => {
        const out = new Set(places.filter((place) => place < articles.length));
        const finder = finderOf(articles);
        for (const place of out) finder.remove(place, ascending(articles[place] ?? []));
        const left = [...articles.keys()].filter((place) => !out.has(place));
        const anew = finderOf(left.map((place) => articles[place] ?? []));
        expect(finder.find(terms, MOST)).toEqual(anew.find(terms, MOST).map((at) => left[at]));
      }),
      RUNS,
    );
  });

  it('gives no more than it is asked for, and nothing of terms that it has not', () => {
    const finder = finderOf(Array.from({ length: 300 }, () => [1, 2, 2]));
    expect(finder.find([1, 2], 3)).toEqual([0, 1, 2]);
    expect(finder.find([9], 3)).toEqual([]);
    expect(new ArticleFinder().find([1], 3)).toEqual([]);
  });
});
