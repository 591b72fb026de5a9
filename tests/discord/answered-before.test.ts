import { describe, expect, it } from 'vitest';
import { buildCoverage, type Coverage } from '../../src/coverage.js';
import { rememberAnswers } from '../../src/discord/answered-before.js';

const coverageOfNothing = (): Coverage => buildCoverage({ articles: [], unread: [] }, new Date(0));

/** Answers with the number of the answers that it has made. */
function counting(most: number) {
  const answeredBefore = rememberAnswers<number>(most);
  let made = 0;
  return (coverage: Coverage, ...asked: unknown[]) => answeredBefore(coverage, asked, () => ++made);
}

describe('what was answered before', () => {
  const coverage = coverageOfNothing();

  it('is answered once more without being made', () => {
    const ask = counting(10);
    expect([ask(coverage, 'ask', ['question', 'Who?']), ask(coverage, 'ask', ['question', 'Who?'])]).toEqual([
      1, 1,
    ]);
  });

  it('is made anew where anything else is asked', () => {
    const ask = counting(10);
    const asked = [
      ['ask', ['question', 'Who?']],
      ['ask', ['question', 'Who?'], ['private', true]],
      ['summary', ['topic', 'Who?']],
      ['ask,', 'question', 'Who?'],
    ];
    expect(asked.map((each) => ask(coverage, ...each))).toEqual([1, 2, 3, 4]);
  });

  it('is made anew by another coverage', () => {
    const ask = counting(10);
    expect([ask(coverage, 'Who?'), ask(coverageOfNothing(), 'Who?'), ask(coverage, 'Who?')]).toEqual([
      1, 2, 1,
    ]);
  });

  it('is forgotten when much else has been asked since', () => {
    const ask = counting(2);
    const asked = ['a', 'b', 'c', 'd', 'e', 'e', 'a'];
    expect(asked.map((question) => ask(coverage, question))).toEqual([1, 2, 3, 4, 5, 5, 6]);
  });

  it('is made anew where it failed', () => {
    const answeredBefore = rememberAnswers<string>(10);
    const fail = () => {
      throw new Error('Nothing found');
    };
    expect(() => answeredBefore(coverage, ['Who?'], fail)).toThrow('Nothing found');
    expect(answeredBefore(coverage, ['Who?'], () => 'Holm')).toBe('Holm');
  });

  it('is waited for, and made anew, where it was only promised', async () => {
    const answeredBefore = rememberAnswers<string>(10);
    expect(await answeredBefore(coverage, ['Who?'], async () => 'Holm')).toBe('Holm');
    expect(answeredBefore(coverage, ['Who?'], () => 'Brandt')).toBe('Brandt');
  });
});
