import { describe, expect, it } from 'vitest';
import { quotationsInMessage } from '../../../src/quotes/marks/message.js';

describe('the quotations in a message', () => {
  it('are what stands in marks, three words and more', () => {
    const message = 'lol she said “the mill stays open” and he said "no" and \'it will never close\'';
    const found = quotationsInMessage(message);
    expect(found.map(({ text }) => text)).toEqual(['the mill stays open', 'it will never close']);
    for (const { start, end, text } of found) expect(message.slice(start, end)).toBe(text);
  });

  it('are lines quoted in Discord’s way', () => {
    expect(quotationsInMessage('look:\n> The mill stays open\nreally?').map(({ text }) => text)).toEqual([
      'The mill stays open',
    ]);
  });

  it('are none where nothing is quoted', () => {
    expect(quotationsInMessage("don't you think it's the owners' fault?")).toEqual([]);
  });
});
