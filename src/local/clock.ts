/** A timer that can be stopped before it goes off. */
export interface Timer {
  cancel(): void;
}

/** What time it is, so that a test can let 15 minutes pass at once. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `action` once, `ms` milliseconds from now. */
  after(ms: number, action: () => void): Timer;
}

/** The machine's clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after(ms, action) {
    const timer = setTimeout(action, ms);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Lets `ms` milliseconds pass; what was due in them is called, in order of time. */
  advance(ms: number): void;
}

/** A clock for tests. It starts at the machine's time unless told another (milliseconds since the Unix epoch). */
export function manualClock(start = Date.now()): ManualClock {
  let time = start;
  const due = new Set<{ at: number; action: () => void }>();
  return {
    now: () => time,
    after(ms, action) {
      const timer = { at: time + ms, action };
      due.add(timer);
      return { cancel: () => due.delete(timer) };
    },
    advance(ms) {
      const until = time + ms;
      for (;;) {
        const next = [...due].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due.delete(next);
        time = next.at;
        next.action();
      }
      time = until;
    },
  };
}
