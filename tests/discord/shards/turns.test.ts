import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeTurns } from '../../../src/discord/shards/turns.js';

describe('makeTurns', () => {
  it('lets one begin when the one before has ended', async () => {
    const inTurn = makeTurns(0);
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await pause(10);
      steps.push(`${name} ends`);
    };
    await Promise.all([inTurn(work('a')), inTurn(work('b'))]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('leaves time between their beginnings, whichever was asked for when', async () => {
    const inTurn = makeTurns(50);
    const begun: number[] = [];
    const work = async () => void begun.push(performance.now());
    await Promise.all([inTurn(work), inTurn(work)]);
    await inTurn(work);
    const [first = 0, second = 0, third = 0] = begun;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(48);
  });

  it('goes on after one that failed, which its own caller hears of', async () => {
    const inTurn = makeTurns(0);
    const failing = inTurn(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await expect(inTurn(async () => undefined)).resolves.toBeUndefined();
  });
});
