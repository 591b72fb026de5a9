import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../src/config.js';
import { startProgram } from '../support/bot-process.js';

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
    expect(bot.said()).toMatch(/The coverage cannot be opened: .*nowhere/);
    expect(bot.said()).not.toContain('    at ');
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
