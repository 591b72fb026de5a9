import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex, type SearchIndex } from '../../../src/search/index/search-index.js';
import { article, boldsOf } from '../asking.js';

const indexOf = (...articles: (readonly [date: string, text: string])[]) =>
  buildSearchIndex(articles.map(([date, text]) => article(date, text, date)));
const isAnswered = (index: SearchIndex, question: string) => ask(index, question).answered;

const OLD =
  'The Oxley Guild met in May to vote on pay. Oxley Guild president Per Lind called the offer of the mills poor. The weavers of the guild wait.';
const NEW =
  'The weavers went back to work. Anna Holm, president of the Oxley Guild, praised the deal with the mills. She was chosen in June.';

describe('an answer to who is at the head of something', () => {
  test('is a sentence that tells, with the name in bold', () => {
    const index = indexOf(['2023-05-01', OLD]);
    expect(boldsOf(index, 'Who leads the Oxley Guild?')).toEqual(['Per Lind']);
    expect(boldsOf(index, 'Who is the head of the Oxley Guild?')).toEqual(['Per Lind']);
  });

  test('is the newest first where articles name different ones', () => {
    const index = indexOf(['2023-05-01', OLD], ['2023-06-01', NEW]);
    expect(boldsOf(index, 'Who is in charge of the Oxley Guild?')).toEqual(['Anna Holm', 'Per Lind']);
  });

  test('is silence where the articles name nobody', () => {
    const text =
      'The Oxley Guild met in May to vote on pay. Per Lind of the guild called the offer of the mills poor.';
    const index = indexOf(['2023-05-01', text]);
    expect(isAnswered(index, 'Who leads the Oxley Guild?')).toBe(false);
    expect(isAnswered(index, 'Who is the boss of the Oxley Guild?')).toBe(false);
  });

  test('is no question of the article', () => {
    const index = indexOf([
      '2023-05-01',
      'Who is the Oxley Guild’s president Per Lind? The guild votes in May on pay.',
    ]);
    expect(boldsOf(index, 'Who leads the Oxley Guild?')).not.toContain('Per Lind');
  });
});
