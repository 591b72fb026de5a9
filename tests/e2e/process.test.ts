import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../src/config.js';
import { startLocalDiscord } from '../../src/local/local-discord.js';
import { startProgram } from '../support/bot-process.js';
import { messageOf } from './support.js';

const start = (env: Readonly<Record<string, string>>) => startProgram('dist/src/main.js', env);

describe('npm start', () => {
  it('runs on a local Discord without a token, says so, and ends cleanly', async () => {
    const bot = await start({ LOCAL_PORT: '0' });
    await bot.until(/Answering from 2 articles/);
    bot.kill();
    expect(await bot.ended).toBe(0);
    expect(bot.said()).toContain('No DISCORD_TOKEN is set, so the bot runs on a local Discord');
    expect(bot.said()).toMatch(/Open http:\/\/127\.0\.0\.1:\d+\//);
    expect(bot.said()).not.toContain('connecting again');
  });

  it('says so when the port of the page is in use', async () => {
    const other = await startLocalDiscord();
    const bot = await start({ LOCAL_PORT: String(other.port) });
    await bot.until(/Answering from/);
    expect(bot.said()).toContain(`port ${other.port} is in use, so it took another`);
    bot.kill();
    await bot.ended;
    await other.close();
  });

  it('names a wrong setting and ends with a failure before it connects', async () => {
    const bot = await start({ LOCAL_PORT: 'everywhere', DISCORD_TOKEN: 'secret' });
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toContain('LOCAL_PORT should be a port number from 0 to 65535');
    expect(bot.said()).toContain('DISCORD_TOKEN should be a bot token');
    expect(bot.said()).not.toContain('secret');
  });

  it('says so when the coverage cannot be opened', async () => {
    const bot = await start({ COVERAGE: 'nowhere' });
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toMatch(/The coverage nowhere cannot be opened: .* Check COVERAGE\./);
    expect(bot.said()).not.toContain('    at ');
  });
});

describe('a bot whose outputs nobody reads any more', () => {
  it.each([
    ['npm start', 'dist/src/main.js', []],
    ['clippings start', 'dist/src/cli.js', ['start', SEEDS]],
  ])('goes on answering: %s', async (_, file, args) => {
    const discord = await startLocalDiscord();
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.restUrl, LOG_LEVEL: 'debug' };
    const bot = await startProgram(file, env, args);
    bot.hangUp();
    const registered = () =>
      discord.requests.some(({ method, status }) => method === 'PUT' && status === 200);
    await expect.poll(registered, { timeout: 10_000 }).toBe(true);
    for (let i = 0; i < 3; i++) messageOf(await discord.user.command('sources'));
    bot.kill();
    expect(await bot.ended).toBe(0);
    await discord.close();
  });
});

describe('an answer at a terminal', () => {
  it('ends well where nobody reads it to its end', async () => {
    const asked = await startProgram('dist/src/cli.js', {}, ['sources']);
    asked.hangUp();
    expect(await asked.ended).toBe(0);
  });

  it('says what cannot be opened, and no more than that', async () => {
    const asked = await startProgram('dist/src/cli.js', {}, ['sources', '--coverage', 'nowhere']);
    expect(await asked.ended).toBe(1);
    expect(asked.said()).toBe(
      'nowhere cannot be opened: it leads to nothing. Check --coverage or COVERAGE.\n',
    );
  });
});

describe('clippings start', () => {
  it('runs the same bot on a folder that is named', async () => {
    const bot = await startProgram('dist/src/cli.js', { LOCAL_PORT: '0' }, ['start', SEEDS]);
    await bot.until(/Answering from 2 articles/);
    bot.kill();
    expect(await bot.ended).toBe(0);
  });

  it('takes a mistyped command for no folder', async () => {
    const bot = await startProgram('dist/src/cli.js', {}, ['aks']);
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toContain('There is no command and no folder "aks".');
  });
});
