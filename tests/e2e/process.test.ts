import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the built bot in an empty folder, so that no .env is read, until it ends or prints what is waited for. */
async function run(env: Readonly<Record<string, string>>, until?: RegExp) {
  const cwd = await mkdtemp(join(tmpdir(), 'clippings-'));
  const bot = spawn(process.execPath, [resolve('dist/src/main.js')], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  let said = '';
  const ended = once(bot, 'close');
  const found = new Promise<void>((done) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      if (until?.test(said)) done();
    };
    bot.stdout.on('data', read);
    bot.stderr.on('data', read);
  });
  if (until) await Promise.race([found, ended]);
  if (until) bot.kill('SIGTERM');
  const [code] = await ended;
  return { said, code };
}

describe('npm start', () => {
  it('runs on a local Discord without a token, says so, and ends cleanly', async () => {
    const { said, code } = await run({ LOCAL_PORT: '0' }, /Open http:\/\/127\.0\.0\.1:\d+\//);
    expect(said).toContain('No DISCORD_TOKEN is set, so the bot runs on a local Discord');
    expect(said).toContain('Answering from 2 articles');
    expect(code).toBe(0);
  });

  it('names a wrong setting and ends with a failure before it connects', async () => {
    const { said, code } = await run({ LOCAL_PORT: 'everywhere', DISCORD_TOKEN: 'secret' });
    expect(said).toContain('LOCAL_PORT should be a port number from 0 to 65535');
    expect(said).toContain('DISCORD_TOKEN should be a bot token');
    expect(said).not.toContain('secret');
    expect(code).toBe(1);
  });

  it('says so when the coverage cannot be opened', async () => {
    const { said, code } = await run({ COVERAGE: 'nowhere' });
    expect(said).toMatch(/The coverage cannot be opened: .*nowhere/);
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
  });
});
