import { describe, expect, test } from 'vitest';
import { isAnyHead, mayHoldOffice, officeAt } from '../../src/language/offices.js';
import { words } from '../../src/language/words.js';

const at = (text: string, word: number) => officeAt(words(text), word);

describe('an office in a text', () => {
  test('is the longest that begins at a word', () => {
    expect(at('The chief executive officer spoke.', 1)).toEqual({ name: 'ceo', words: 3 });
    expect(at('The chief spoke.', 1)).toEqual({ name: 'chief', words: 1 });
    expect(at('The miller spoke.', 1)).toBeNull();
    expect(at('Chief', -1)).toBeNull();
  });

  test('is one by all its names', () => {
    const names = ['chair', 'Chairman', 'chairwoman', 'chairperson'].map((name) => at(name, 0)?.name);
    expect(new Set(names)).toEqual(new Set(['chair']));
  });

  test('is found by a look at the text first', () => {
    expect(mayHoldOffice('Prime Minister Holm spoke.')).toBe(true);
    expect(mayHoldOffice('Holm spoke of her headache.')).toBe(false);
  });

  test('may be any that is at the head', () => {
    expect(isAnyHead('leader')).toBe(true);
    expect(isAnyHead('mayor')).toBe(false);
  });
});
