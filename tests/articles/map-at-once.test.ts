import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapAtOnce } from '../../src/articles/map-at-once.js';

describe('mapAtOnce', () => {
  it('gives the results in order, and does no more at a time than it may', async () => {
    let open = 0;
    let most = 0;
    const results = await mapAtOnce([5, 1, 4, 2, 3], 2, async (ms) => {
      most = Math.max(most, ++open);
      await pause(ms);
      open--;
      return ms * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  it('fails where a piece of work fails', async () => {
    const work = mapAtOnce([1, 2, 3], 2, async (n) => {
      if (n === 2) throw new Error('Two is too much');
      return n;
    });
    await expect(work).rejects.toThrow('Two is too much');
  });
});
