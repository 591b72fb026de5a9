import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, wordEnd, wordStart } from '../../src/discord/limits.js';
import { RUNS } from '../support/runs.js';

const LONG_WORD = 'x'.repeat(50);

describe('a text that is cut', () => {
  it('ends and begins at a word where one is near, and in a long word otherwise', () => {
    const text = `The ferry ${LONG_WORD} sails`;
    expect(text.slice(0, wordEnd(text, 7))).toBe('The');
    expect(text.slice(wordStart(text, 2))).toBe(`ferry ${LONG_WORD} sails`);
    expect(wordEnd(text, 55)).toBe(55);
    expect(wordStart(text, 15)).toBe(15);
    expect(wordStart(text, 0)).toBe(0);
  });

  it('keeps whole characters and its limit, whatever it is', () => {
    const character = fc.constantFrom('a', ' ', '🎉', '字');
    fc.assert(
      fc.property(fc.array(character), fc.nat(60), (characters, at) => {
        const text = characters.join('');
        const cut = Math.min(at, text.length);
        const parts = [
          text.slice(0, wordEnd(text, cut)),
          text.slice(wordStart(text, cut)),
          shorten(text, at),
        ];
        for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
        if (at > 0) expect(shorten(text, at).length).toBeLessThanOrEqual(at);
      }),
      RUNS,
    );
  });
});
