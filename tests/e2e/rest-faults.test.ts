import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RestFault } from '../../src/local/faults.js';
import { createLog } from '../../src/log.js';
import { messageOf, type Running, saidIn, startClippings } from './support.js';

const CALLBACK = /^POST .*\/callback$/;

/** A bot of its own for a test, and what it logs. */
async function start(): Promise<Running & { readonly entries: string[] }> {
  const entries: string[] = [];
  const log = createLog('info', false, { write: (line) => void entries.push(line) });
  const running = await startClippings({ log });
  entries.length = 0;
  return { ...running, entries };
}

let running: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());
afterEach(() => {
  running.discord.faults.clear();
  running.entries.length = 0;
});

const ask = ({ discord } = running) => discord.user.command('ask', { question: 'What did Becker deny?' });
const fail = (fault: RestFault, times: number, { discord } = running) =>
  discord.faults.failRest(fault, CALLBACK, times);
const refusal = (status: number, code: number): RestFault => ({ kind: 'error', status, code, message: 'No' });

describe('an answer arrives', () => {
  it.each<readonly [string, RestFault, number]>([
    ['once Discord has let the bot wait', { kind: 'rateLimit', retryAfter: 0.3 }, 2],
    ['when Discord does not say how long to wait', { kind: 'rateLimit', retryAfter: 0.3, headers: false }, 2],
    ['after a burst of 500', { kind: 'error', status: 500 }, 6],
    ['after a burst of 503', { kind: 'error', status: 503 }, 6],
    ['after cut connections', { kind: 'cut' }, 3],
    ['when the first attempt hangs', { kind: 'hang' }, 1],
  ])('%s', async (_, fault, times) => {
    fail(fault, times);
    expect(saidIn(messageOf(await ask()))).toContain('categorically deny');
    expect(running.entries).toEqual([]);
  });
});

describe('an answer that cannot arrive any more', () => {
  it.concurrent.each<readonly [string, RestFault]>([
    ['the request hangs', { kind: 'hang' }],
    ['Discord wants to be left alone for long', { kind: 'rateLimit', retryAfter: 30 }],
    ['Discord never says how long to wait', { kind: 'rateLimit', retryAfter: 30, headers: false }],
    ['Discord is down', { kind: 'error', status: 502 }],
  ])('is given up before the 3 seconds are over when %s', async (_, fault) => {
    const own = await start();
    const before = own.discord.requests.length;
    const started = Date.now();
    fail(fault, 100, own);
    const answer = ask(own);
    await expect.poll(() => own.entries.join(''), { timeout: 3_000 }).toContain('could not be sent');
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(own.discord.requests.length - before).toBeLessThan(25);
    own.discord.faults.clear();
    expect((await answer).kind).toBe('failed');
    messageOf(await ask(own));
    await own.stop();
  });

  it.concurrent.each([
    ['is not sent again, nor anything after it, when its time is over', 404, 10062, /too late/],
    ['counts as sent when Discord has it already', 400, 40060, /^$/],
  ])('%s', async (_, status, code, logged) => {
    const own = await start();
    const before = own.discord.requests.length;
    fail(refusal(status, code), 1, own);
    expect((await ask(own)).kind).toBe('failed');
    expect(own.discord.requests.length - before).toBe(1);
    expect(own.entries.join('')).toMatch(logged);
    await own.stop();
  });
});

describe('the user is told in private', () => {
  it.each([
    ['that the bot may not write there', 403, 50013, 'does not let the bot write here'],
    ['that it has no access', 403, 50001, 'does not let the bot write here'],
    ['that Discord refused the answer', 400, 50035, 'Something went wrong'],
  ])('%s', async (_, status, code, told) => {
    fail(refusal(status, code), 1);
    const notice = messageOf(await ask());
    expect(saidIn(notice)).toContain(told);
    expect(notice.onlyFor).toBe(running.discord.user.user.id);
    expect(running.entries).toHaveLength(1);
  });
});

describe('the log', () => {
  it('holds no word of what was asked or answered, and no token', async () => {
    const { user } = running.discord;
    fail(refusal(400, 50035), 1);
    await user.command('ask', { question: 'Which zebra denied it?' });
    await user.command('verify', { quote: 'Never has a zebra denied it categorically' });
    fail(refusal(403, 50013), 1);
    await user.messageCommand('Check against the coverage', user.write('“A zebra of no importance”'));
    const log = running.entries.join('');
    expect(running.entries.length).toBeGreaterThanOrEqual(2);
    expect(log).not.toMatch(/zebra|categorically/);
    expect(log).not.toContain(running.discord.token);
    expect(log).not.toMatch(/\/interactions\/\d+\/(?!\[hidden\])/);
  });
});
