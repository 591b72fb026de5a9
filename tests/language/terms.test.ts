import { describe, expect, test } from 'vitest';
import { terms } from '../../src/language/terms.js';

const keys = (text: string) => terms(text).map(({ key }) => key);

describe('terms', () => {
  test.each([
    ['apologise', 'apologized'],
    ['apology', 'apologises'],
    ['organisation', 'organization'],
    ['neighbours', 'neighbor'],
    ['travelled', 'traveling'],
    ['theatre', 'theaters'],
    ['defence', 'defense'],
    ['said', 'says'],
    ['women', 'woman'],
    ["Mayor's", 'mayor'],
    ['Café', 'cafe'],
    ['U.S.', 'US'],
    ['1,500', '1500'],
    ['MPs', 'MP'],
  ])('%s and %s meet', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  test.each([
    ['promise', 'prize'],
    ['not', ''],
    ['against', ''],
    ['last', ''],
  ])('%s does not become %j', (one, other) => {
    expect(keys(one)).not.toEqual([other]);
  });

  test('parts words at hyphens and keeps where they stand', () => {
    const text = 'A well-known face';
    expect(terms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'well',
      'known',
      'face',
    ]);
  });
});
