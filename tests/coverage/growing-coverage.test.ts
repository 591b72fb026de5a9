import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { GrowingCoverage } from '../../src/coverage/growing-coverage.js';
import { buildCoverage, type Coverage } from '../../src/coverage.js';

const NOW = new Date('2026-01-02T03:04:05Z');
const TEXTS = [
  'The bridge closed on Monday. “It is old,” Ann Lowe said.',
  'The ferry sails at noon. “It is slow,” said Ben Okafor.',
  'Mayor Ann Lowe resigned. “I am tired,” she said.',
  'The harbour froze, and the ferry stayed.',
];

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: null, source: null, date: null });

/** What a coverage answers, so that two can be compared. */
function answers(coverage: Coverage) {
  const passages = coverage.ask('Why did the ferry and the bridge close?', null).passages;
  return {
    articles: coverage.articles.map(({ id, text }) => [id, text]),
    found: passages.map(({ passage }) => `${passage.article.id} ${passage.start}`).sort(),
    people: coverage.people('').map(({ name, by }) => [name, by.length]),
    verdict: coverage.verify('It is old').verdict,
  };
}

describe('a growing coverage', () => {
  it('answers after any changes as one that is built anew', () => {
    const states = fc.array(
      fc.dictionary(fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'), fc.constantFrom(...TEXTS)),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(states, (folders) => {
        const growing = new GrowingCoverage();
        let articles: Article[] = [];
        let last: Coverage | undefined;
        for (const folder of folders) {
          articles = Object.entries(folder)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(
              ([id, text]) => articles.find((one) => one.id === id && one.text === text) ?? article(id, text),
            );
          last = [...growing.take({ articles, unread: [] }, () => NOW)].at(-1);
        }
        const anew = buildCoverage({ articles, unread: [] }, NOW);
        expect(last && answers(last)).toEqual(answers(anew));
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('is whole at each step: all that it lists it can name, quote and find', () => {
    const articles = Array.from({ length: 300 }, (_, n) =>
      article(`n${n}.txt`, `Ship ${n} docked. “It is old,” Ann Lowe of pier ${n} said. `.repeat(20)),
    );
    const steps = [...new GrowingCoverage().take({ articles, unread: [] }, () => NOW)];
    expect(steps.at(-1)?.pending).toBe(0);
    for (const step of steps) {
      expect(step.articles.length + step.pending).toBe(300);
      expect(step.articles.every((one) => step.quotationsOf(one).length > 0)).toBe(true);
    }
  });
});
