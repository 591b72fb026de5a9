import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { indexOf, sentencesOf } from '../asking.js';

const news = indexOf(
  'Per Holm ran the bank of Elmstead. Two clerks say that he took money from it. Holm denied the claims on Monday. He said that he would not resign.',
  `Ida Brandt owns a mill. ${'The mill burned down on Sunday, and firemen came from Harwick. '.repeat(12)}An inspector said that he would retire in May.`,
  'Rain is expected in Harwick on Monday. The river is high, and the bridge is closed.',
);

describe('whether something is so of somebody', () => {
  test('is told by a sentence with a pronoun, soon after their name', () => {
    expect(sentencesOf(news, 'Did Per Holm resign?').at(-1)).toBe('He said that he would not resign.');
  });

  test('is not told by one far from it', () => {
    expect(ask(news, 'Will Ida Brandt retire?').answered).toBe(false);
  });
});
