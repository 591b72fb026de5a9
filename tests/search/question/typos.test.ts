import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/index/vocabulary.js';
import { mend } from '../../../src/search/question/typos.js';

const vocabulary = new Vocabulary();
vocabulary.count(
  Uint32Array.from(['harbor', 'holmstrom', 'marrow', 'brandt', 'unrest', 'archipelago'], (term) =>
    vocabulary.number(term),
  ),
  1,
);

describe('a word that neither the coverage nor English has', () => {
  test.each([
    ['harbr', 'harbor'],
    ['harrbor', 'harbor'],
    ['brantd', 'brandt'],
    ['archipegalgo', 'archipelago'],
  ])('is mended: %s', (key, mended) => {
    expect(mend(key, vocabulary, false)).toBe(mended);
  });

  test('is not mended in two letters where it is short', () => {
    expect(mend('unregist', vocabulary, false)).toBeUndefined();
  });

  test('is not taken for another where it is a short name, but where letters changed places', () => {
    expect(mend('barrow', vocabulary, true)).toBeUndefined();
    expect(mend('brand', vocabulary, true)).toBeUndefined();
    expect(mend('brandy', vocabulary, true)).toBe('brandt');
    expect(mend('barndt', vocabulary, true)).toBe('brandt');
    expect(mend('holmstrm', vocabulary, true)).toBe('holmstrom');
  });
});
