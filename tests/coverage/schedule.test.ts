import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Schedule } from '../../src/coverage/schedule.js';

const TIMING = { quiet: 50, longest: 200 };
let done: number[];
let takes: number;
let schedule: Schedule;

beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  takes = 0;
  const start = performance.now();
  const work = async () => {
    done.push(performance.now() - start);
    if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
  };
  schedule = new Schedule(work, TIMING);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a schedule', () => {
  it('does the work once for a burst of calls, when it has become quiet', async () => {
    for (let n = 0; n < 3; n++) {
      schedule.soon();
      await vi.advanceTimersByTimeAsync(40);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([130]);
  });

  it('does not wait for quiet longer than it may', async () => {
    for (let n = 0; n < 10; n++) {
      schedule.soon();
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(done[0]).toBe(200);
  });

  it('never does the work twice at a time, and once more for calls in between', async () => {
    takes = 300;
    void schedule.now();
    schedule.soon();
    await vi.advanceTimersByTimeAsync(100);
    schedule.soon();
    await vi.advanceTimersByTimeAsync(2000);
    expect(done).toEqual([0, 300]);
  });

  it('works later unless it is asked for earlier', async () => {
    schedule.later(500);
    await vi.advanceTimersByTimeAsync(600);
    schedule.later(500);
    schedule.soon();
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([500, 650]);
  });

  it('does nothing once it is closed', async () => {
    schedule.soon();
    await schedule.close();
    schedule.soon();
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([]);
  });
});
