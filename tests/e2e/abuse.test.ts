import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { idOf, messageOf, type Running, saidIn, startClippings } from './support.js';

let running: Running;
beforeAll(async () => {
  running = await startClippings({ cooldown: 60 });
});
afterAll(() => running.stop());

describe('a user who asks without end', () => {
  it('is told in private how many seconds to wait, while others are answered', async () => {
    const { user } = running.discord;
    for (let i = 0; i < 5; i++)
      expect(saidIn(messageOf(await user.command('sources')))).toContain('2 articles');
    const refused = messageOf(await user.command('sources'));
    expect(saidIn(refused)).toMatch(/Please wait (?:59|60) seconds\./);
    expect(refused.onlyFor).toBe(user.user.id);
    const other = running.discord.addUser('Other');
    expect(saidIn(messageOf(await other.command('sources')))).toContain('2 articles');
  });

  it('can page and type on', async () => {
    const reader = running.discord.addUser('Reader');
    const answer = messageOf(await reader.command('ask', { question: 'What did Becker deny?' }));
    for (let i = 0; i < 15; i++) messageOf(await reader.press(answer, idOf(answer, /^See \[1\]/)));
    expect(saidIn(messageOf(await reader.press(answer, idOf(answer, /^See \[1\]/))))).toContain(
      'Please wait',
    );
    for (let i = 0; i < 50; i++)
      expect((await reader.autocomplete('quote', 'who', { who: 'b' })).choices).not.toEqual([]);
    expect((await reader.autocomplete('quote', 'who', { who: 'b' })).choices).toEqual([]);
  });

  it('does not wait longer because the clock is set back', async () => {
    const brief = await startClippings({ cooldown: 0.1 });
    const { user } = brief.discord;
    for (let i = 0; i < 5; i++) await user.command('sources');
    const before = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => before() - 3_600_000);
    await pause(100);
    expect(saidIn(messageOf(await user.command('sources')))).toContain('2 articles');
    vi.restoreAllMocks();
    await brief.stop();
  });
});
