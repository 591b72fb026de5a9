import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customId, readCustomId, splitState } from '../../src/discord/custom-id.js';

describe('customId', () => {
  it('holds a whole state that can be read back, whatever the last value is', () => {
    const plain = fc.string({ maxLength: 8 }).map((value) => value.replaceAll(':', ''));
    fc.assert(
      fc.property(plain, fc.nat(), fc.string({ unit: 'binary', maxLength: 30 }), (first, number, last) => {
        const read = readCustomId(customId('ask', 'more', first, number, last));
        expect(read).toMatchObject({ command: 'ask', action: 'more' });
        expect(splitState(read?.state ?? '', 3)).toEqual([first, String(number), last]);
      }),
    );
  });

  it('refuses a state that Discord would not take', () => {
    expect(() => customId('ask', 'more', 'x'.repeat(100))).toThrow(RangeError);
  });
});

describe('readCustomId', () => {
  it('knows an id that is not one of its own', () => {
    expect(readCustomId('hello')).toBeNull();
    expect(readCustomId('')).toBeNull();
  });
});
