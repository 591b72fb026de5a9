import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../src/discord/load.js';
import { coverageOf, optionsOf, readable } from './support/commands.js';

describe('the examples', () => {
  it('of a command loads and answers', async () => {
    const latest = (await loadCommands('examples/commands')).get('latest');
    const coverage = coverageOf('date 2021-03-04 The bridge closed.', 'date 2022-05-06 The ferry came.');
    if (latest?.kind !== 'slash') throw new Error('There is no example of a slash command.');
    const { card } = await latest.execute(optionsOf(), { coverage });
    expect(readable(card)).toBe('**The ferry came.** · 2022-05-06'.replaceAll('*', ''));
  });

  it('of the library runs on the built project', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['examples/library.mjs']);
    expect(stdout).toMatch(/^Bernie Sanders: \d+ quotations$/m);
  });

  it('stand in CONTRIBUTING.md as they are', async () => {
    const guide = await readFile('CONTRIBUTING.md', 'utf8');
    expect(guide).toContain(await readFile('examples/commands/latest.ts', 'utf8'));
  });
});
