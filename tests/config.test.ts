import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { describeSettings, readSettings, SEEDS, SettingsError } from '../src/config.js';

describe('readSettings', () => {
  it('runs on the seeds and a local Discord when nothing is set', () => {
    expect(readSettings({})).toEqual({
      token: null,
      applicationId: null,
      guildId: null,
      api: null,
      coverage: SEEDS,
      cache: '.cache',
      logLevel: 'info',
      localPort: 5050,
      cooldown: 2,
      healthPort: null,
      shards: null,
      shard: null,
    });
  });

  it('takes an empty value for none', () => {
    expect(readSettings({ DISCORD_TOKEN: '  ', LOCAL_PORT: '' }).token).toBeNull();
  });

  it('takes a number of shards, or auto', () => {
    expect(readSettings({ SHARDS: 'auto' }).shards).toBe('auto');
    expect(readSettings({ SHARDS: '3' }).shards).toBe(3);
    for (const wrong of ['0', '1.5', 'many'])
      expect(() => readSettings({ SHARDS: wrong })).toThrow('SHARDS should be auto or a whole number');
  });

  it('knows the process of a shard by what discord.js tells it', () => {
    const { shards, shard } = readSettings({ SHARDING_MANAGER: 'true', SHARDS: '0', SHARD_COUNT: '4' });
    expect({ shards, shard }).toEqual({ shards: null, shard: { id: 0, count: 4 } });
  });

  it('names every wrong setting and what it should be', () => {
    const wrong = () =>
      readSettings({ LOCAL_PORT: '99999', LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'my server' });
    expect(wrong).toThrow(SettingsError);
    expect(wrong).toThrow(/LOCAL_PORT should be a port number from 0 to 65535/);
    expect(wrong).toThrow(/LOG_LEVEL should be one of fatal, error/);
    expect(wrong).toThrow(/DISCORD_GUILD_ID should be an id/);
  });

  it('never shows a token, not even a wrong one', () => {
    try {
      readSettings({ DISCORD_TOKEN: 'not-quite-a-token' });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).toContain('DISCORD_TOKEN should be a bot token');
      expect(String(error)).not.toContain('not-quite-a-token');
    }
  });

  it('knows every setting that .env.example shows, and the example is valid as it stands', async () => {
    const lines = (await readFile('.env.example', 'utf8')).split('\n').filter((line) => /^\w+=/.test(line));
    const example = Object.fromEntries(lines.map((line) => line.split('=')));
    expect(readSettings(example)).toEqual(readSettings({}));
  });
});

describe('the documentation of the settings', () => {
  it('in the README is the table that the schema gives', async () => {
    const rows = describeSettings().map(({ name, what, usual }) => {
      const shown = usual === SEEDS ? 'the articles in `seeds/`' : usual === null ? '' : `\`${usual}\``;
      return `| \`${name}\` | ${what} | ${shown} |`;
    });
    const table = ['| Setting | What it does | Unless set |', '|---|---|---|', ...rows].join('\n');
    expect(await readFile('README.md', 'utf8')).toContain(table);
  });

  it('in .env.example names every setting with the words of the schema', async () => {
    const example = await readFile('.env.example', 'utf8');
    for (const { name, what } of describeSettings()) {
      expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
      expect(example.replaceAll('\n# ', ' ')).toContain(what.replaceAll('’', "'"));
    }
  });
});
