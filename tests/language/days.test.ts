import { describe, expect, test } from 'vitest';
import { datedWords } from '../../src/language/days.js';

describe('datedWords', () => {
  const days = (text: string) =>
    datedWords(text, { start: 0, end: text.length }, '2021-03-04').map(({ day }) => day);

  test('takes a bare weekday for the latest one', () => {
    expect(days('It rained Thursday, Friday and yesterday.')).toEqual([
      '2021-03-04',
      '2021-02-26',
      '2021-03-03',
    ]);
  });

  test('leaves days to come and "last Friday" undated', () => {
    expect(days('They will meet on Friday. It rained last Friday.')).toEqual([]);
  });

  test.each([
    'The bridge could open again as early as Tuesday.',
    'On Friday she opens her shop.',
    'On Friday the council of Elmstead will vote on it.',
    'On Friday, the court decides on the claim.',
  ])('leaves the day undated in %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  test.each([
    'On Tuesday he said that it would rain.',
    'On Tuesday the council rejected a plan that will cost millions.',
    'On Tuesday she has been seen there.',
  ])('dates what is past in %s', (text) => {
    expect(days(text)).toEqual(['2021-03-02']);
  });
});
