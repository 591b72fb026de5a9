/** What a user does that costs the bot an answer. */
export type Deed = 'command' | 'press' | 'autocomplete';

/**
 * How many a user may do at once, and how many in the time of one command after that. Nobody is to notice the limits
 * on presses (paging through a long list) and autocompletion (one at each key that is typed).
 */
const ALLOWED: Readonly<Record<Deed, { readonly atOnce: number; readonly rate: number }>> = {
  command: { atOnce: 5, rate: 1 },
  press: { atOnce: 15, rate: 4 },
  autocomplete: { atOnce: 50, rate: 20 },
};
/** Users who are remembered at most; an attack by more of them forgets the oldest. */
const MOST_REMEMBERED = 20_000;

export interface Cooldown {
  /** Counts a deed. @returns the milliseconds to wait until it is allowed, 0 when it is now; a refused one costs nothing */
  take(userId: string, deed: Deed, now: number): number;
}

/**
 * Limits each user to a burst and then to a rate: the generic cell rate algorithm
 * (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm), which keeps one time for each user and deed.
 * @param seconds between two commands of one user after the burst; 0 for no limit
 */
export function makeCooldown(seconds: number): Cooldown {
  /** When all that a user has done will have been paid for, in milliseconds; in order of the last deed. */
  const paidAt = new Map<string, number>();

  const forgetPaid = (now: number) => {
    for (const [key, at] of paidAt) {
      if (at > now && paidAt.size <= MOST_REMEMBERED) break;
      paidAt.delete(key);
    }
  };

  return {
    take(userId, deed, now) {
      const { atOnce, rate } = ALLOWED[deed];
      const price = (seconds * 1000) / rate;
      if (price === 0) return 0;
      const key = `${userId} ${deed}`;
      const paid = Math.max(paidAt.get(key) ?? 0, now) + price;
      const wait = paid - atOnce * price - now;
      if (wait > 0) return wait;
      paidAt.delete(key);
      paidAt.set(key, paid);
      forgetPaid(now);
      return 0;
    },
  };
}
