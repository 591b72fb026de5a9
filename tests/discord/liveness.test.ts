import { setTimeout as pause } from 'node:timers/promises';
import { Client, Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLiveness } from '../../src/discord/liveness.js';
import { startLocalDiscord } from '../../src/local/local-discord.js';
import { startBot } from '../local/support/bot.js';

const HOUR_MS = 3_600_000;

/** Sets the clock on the wall, by so many milliseconds. */
function setClock(by: number): void {
  const now = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + by);
}
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a client', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));

  it('that neither hears nor tries anything is reported stuck, once', () => {
    let stuck = 0;
    watchLiveness(new Client({ intents: [] }), () => stuck++, { stuckMs: 400 });
    vi.advanceTimersByTime(399);
    expect(stuck).toBe(0);
    vi.advanceTimersByTime(2_000);
    expect(stuck).toBe(1);
  });

  it('that tries to connect is not stuck, but not connected either', () => {
    let stuck = 0;
    const client = new Client({ intents: [] });
    const liveness = watchLiveness(client, () => stuck++, { stuckMs: 400 });
    for (let i = 0; i < 8; i++) {
      client.emit(Events.Debug, 'Connecting');
      vi.advanceTimersByTime(100);
    }
    expect(stuck).toBe(0);
    expect(liveness.health().state).toBe('connecting');
    liveness.stop();
  });

  it('is not reported stuck because the clock is set', () => {
    let stuck = 0;
    const liveness = watchLiveness(new Client({ intents: [] }), () => stuck++, { stuckMs: 2_000 });
    setClock(HOUR_MS);
    vi.advanceTimersByTime(1_600);
    expect(stuck).toBe(0);
    liveness.stop();
  });
});

describe('a connection', () => {
  it('on which only heartbeats are acknowledged is heard, and without them silent', async () => {
    const discord = await startLocalDiscord({ heartbeatMs: 400 });
    const bot = await startBot(discord, [], async () => undefined);
    const liveness = watchLiveness(bot.client, () => undefined, { silentMs: 1_200 });
    await pause(1_600);
    await expect.poll(() => liveness.health().state, { timeout: 10_000 }).toBe('connected');
    for (const hours of [1, -1]) {
      setClock(hours * HOUR_MS);
      expect(liveness.health().state).toBe('connected');
      vi.restoreAllMocks();
    }
    discord.faults.isSilent = true;
    await expect.poll(() => liveness.health().state, { timeout: 10_000 }).not.toBe('connected');
    liveness.stop();
    await bot.close();
    await discord.close();
  });
});
