import { describe, expect, it } from 'vitest';
import { Gradually } from '../../src/coverage/gradually.js';

/** Makes a three, in three steps, and notes each. */
function threeIn(steps: number[]) {
  return new Gradually(function* () {
    for (const step of [1, 2, 3]) {
      steps.push(step);
      yield;
    }
    return 3;
  });
}

describe('something that is made gradually', () => {
  it('is begun when it is asked for, and made once', () => {
    const steps: number[] = [];
    const three = threeIn(steps);
    expect(steps).toEqual([]);
    expect([three.value, three.value]).toEqual([3, 3]);
    expect(steps).toEqual([1, 2, 3]);
  });

  it('is finished at once for whoever cannot wait for its steps', () => {
    const steps: number[] = [];
    const three = threeIn(steps);
    const making = three.steps();
    making.next();
    expect(steps).toEqual([1]);
    expect(three.value).toBe(3);
    expect(making.next().done).toBe(true);
    expect(steps).toEqual([1, 2, 3]);
  });
});
