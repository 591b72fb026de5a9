import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customId, readCustomId } from '../../src/discord/custom-id.js';

describe('customId', () => {
  it('holds a whole state that can be read back, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 3 }), (values) => {
        expect(readCustomId(customId('ask', 'more', ...values))).toEqual({
          command: 'ask',
          action: 'more',
          values,
        });
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
