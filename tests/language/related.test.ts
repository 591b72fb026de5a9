import { describe, expect, test } from 'vitest';
import { relatedKeys } from '../../src/language/related.js';
import { termKey } from '../../src/language/terms.js';

const related = (word: string) => relatedKeys(termKey(word));

describe('related words', () => {
  test('are synonyms, in both directions', () => {
    expect(related('happen')).toContain(termKey('occur'));
    expect(related('occur')).toContain(termKey('happen'));
  });

  test('are words derived from the word, and those from which it is', () => {
    expect(related('complain')).toContain(termKey('complaint'));
    expect(related('complaint')).toContain(termKey('complain'));
  });

  test('are words derived from a synonym', () => {
    expect(related('react')).toEqual(expect.arrayContaining([termKey('respond'), termKey('response')]));
  });

  test('are never the word itself, and each is given once', () => {
    for (const word of ['react', 'happen', 'complain']) {
      expect(related(word)).not.toContain(termKey(word));
      expect(new Set(related(word)).size).toBe(related(word).length);
    }
  });

  test.each(['xyzzy', ''])('of %j are none', (word) => {
    expect(relatedKeys(word)).toEqual([]);
  });
});
