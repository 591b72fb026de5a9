import { describe, expect, test } from 'vitest';
import { leaderAsked } from '../../../src/search/question/leader-asked.js';

const body = (question: string) => [...(leaderAsked(question)?.body ?? [])];

describe('a question for a leader', () => {
  test.each([
    ['Who leads the Oxley Guild?', ['oxley', 'guild']],
    ['who runs the mill', ['mill']],
    ['Who currently heads the Oxley Guild, the union of weavers?', ['oxley', 'guild']],
    ['Who is in charge of the mill?', ['mill']],
    ['Who’s the boss of Halden Steel?', ['halden', 'steel']],
    ['Who is the mill’s director?', ['mill']],
  ])('names what they are at the head of: %s', (question, keys) => {
    expect(body(question)).toEqual(expect.arrayContaining(keys));
  });

  test.each([
    'Who runs for mayor?',
    'Who led by two points?',
    'Who leads the race?',
    'Who is Anna Holm?',
    'Who are the directors of the mill?',
    'Who is the head?',
    'Who opened the mill?',
  ])('is not: %s', (question) => {
    expect(leaderAsked(question)).toBeNull();
  });

  test('asks for one office where it names one that is not any head', () => {
    expect(leaderAsked('Who is the president of Halden?')?.office).toBe('president');
    expect(leaderAsked('Who is Halden’s chairman?')?.office).toBe('chair');
    expect(leaderAsked('Who is the leader of Halden?')?.office).toBeNull();
    expect(leaderAsked('Who heads Halden?')?.office).toBeNull();
  });

  test('asks of earlier days by its verb', () => {
    expect(leaderAsked('Who led the guild?')?.past).toBe(true);
    expect(leaderAsked('Who was the head of the guild?')?.past).toBe(true);
    expect(leaderAsked('Who leads the guild?')?.past).toBe(false);
  });

  test('has a part that tells nothing of the body, unless it is a verb', () => {
    const question = 'Sales fell. Who is in charge of the mill?';
    const framing = leaderAsked(question, 12)?.framing;
    expect(question.slice(framing?.start, framing?.end)).toBe('Who is in charge of ');
    expect(leaderAsked('Who leads the mill?')?.framing).toEqual({ start: 0, end: 0 });
  });
});
