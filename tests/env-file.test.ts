import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SettingsError } from '../src/config.js';
import { loadEnvFile } from '../src/env-file.js';

let file: string;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'clippings-')), '.env');
});

describe('a .env file', () => {
  it('sets what the environment does not, and need not be there', async () => {
    const env: NodeJS.ProcessEnv = { LOG_LEVEL: 'warn' };
    expect(loadEnvFile(env, file)).toEqual([]);
    await writeFile(file, '\uFEFFCOVERAGE="my articles"\nLOG_LEVEL=info\n');
    expect(loadEnvFile(env, file)).toEqual([]);
    expect(env).toEqual({ COVERAGE: 'my articles', LOG_LEVEL: 'warn' });
  });

  it('is an error where it cannot be read, and told where the token is set elsewhere', async () => {
    await writeFile(file, Buffer.from('\uFEFFLOCAL_PORT=1\n', 'utf16le'));
    expect(() => loadEnvFile({}, file)).toThrow(/is not in UTF-8/);
    const folder = `${file}s`;
    await mkdir(folder);
    expect(() => loadEnvFile({}, folder)).toThrow(SettingsError);
    expect(() => loadEnvFile({}, folder)).toThrow(/cannot be opened/);
    expect(loadEnvFile({ DISCORD_TOKEN: 'a.b.c' }, folder)).toEqual([
      expect.stringContaining('cannot be opened'),
    ]);
  });

  it('tells of names that are a slip, and of no others', async () => {
    await writeFile(file, 'DISCORD_TOKN=a\nCoverage=b\nNODE_ENV=c\nTZ=d\nSHARDS=2\n');
    expect(loadEnvFile({}, file)).toEqual([
      expect.stringMatching(/DISCORD_TOKN is no setting. DISCORD_TOKEN is.$/),
      expect.stringMatching(/Coverage is no setting. COVERAGE is.$/),
    ]);
  });
});
