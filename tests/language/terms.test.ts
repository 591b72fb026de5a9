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
    ['sued', 'sue'],
    ['suing', 'sue'],
    ['left', 'leaving'],
    ['women', 'woman'],
    ["Mayor's", 'mayor'],
    ['Café', 'cafe'],
    ['U.S.', 'US'],
    ['1,500', '1500'],
    ['MPs', 'MP'],
    ['didn’t', 'not'],
    ["can't", 'cannot'],
    ["isn't", 'not'],
    ["they've", 'they'],
    ['Holm’ll', 'Holm'],
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

  test('tell a name from the stop word that it is spelt like', () => {
    expect(keys('In May the WHO met Will Smith.')).toEqual(['', 'may', '', 'who', 'meet', 'will', 'smith']);
    expect(keys('May it be. Will they, who may?').filter(Boolean)).toEqual([]);
    expect(keys("Theresa May's will")).toEqual(['theresa', 'may', '']);
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
