import { beforeAll, describe, expect, test } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { readCoverage } from '../../src/articles/read.js';
import type { Answer } from '../../src/search/answer/answer.js';
import { ask } from '../../src/search/ask.js';
import { buildSearchIndex, type SearchIndex } from '../../src/search/index/search-index.js';
import { SEED_QUESTIONS, type SeedQuestion } from './seeds-questions.js';

const answerable = SEED_QUESTIONS.filter(({ answer }) => answer !== null);
const unanswerable = SEED_QUESTIONS.filter(({ answer }) => answer === null);

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex((await readCoverage('seeds')).articles);
});

const passages = ({ passages: hits }: Answer) => hits.map(({ passage }) => clipText(passage));
const holds = (text: string, { answer }: SeedQuestion) => (answer ?? []).some((part) => text.includes(part));
const rankOf = (asked: SeedQuestion) =>
  passages(ask(index, asked.question)).findIndex((text) => holds(text, asked)) + 1;

/** The share of the questions for which a test holds, and the questions for which it does not. */
function share(questions: readonly SeedQuestion[], passes: (asked: SeedQuestion) => boolean) {
  const failed = questions.filter((asked) => !passes(asked)).map(({ question }) => question);
  return { share: 1 - failed.length / questions.length, failed };
}

describe('our own questions on the seeds', () => {
  test('get the right passage first, nine times of ten', () => {
    const first = share(answerable, (asked) => rankOf(asked) === 1);
    expect(first.share, first.failed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('get the right passage among the first three', () => {
    const third = share(answerable, (asked) => rankOf(asked) >= 1 && rankOf(asked) <= 3);
    expect(third.failed).toEqual([]);
  });

  test('are kept where the coverage answers, more than eight times of ten', () => {
    const kept = share(answerable, ({ question }) => ask(index, question).answered);
    expect(kept.share, kept.failed.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  test('are refused where it does not, nine times of ten', () => {
    const refused = share(unanswerable, ({ question }) => !ask(index, question).answered);
    expect(refused.share, refused.failed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
