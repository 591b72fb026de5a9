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
});
