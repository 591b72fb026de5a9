import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pageOnTheLibrary } from '../scripts/library-reference.js';

/** What `.ci/run` itself runs, on a fresh clone. */
const STEPS_OF_CI = ['npm ci', 'npm ci && npm test', 'npm run build', 'npm run check', 'npm test'];
/** What the tests of the bot's process run, built. */
const STARTS = ['npm ci && npm start', 'npm start', 'npm ci && npm run build'];
const NOT_RUN = /<!-- not run by a test: (.+) -->\s*$/;

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
];

interface Line {
  readonly page: string;
  readonly line: string;
}

interface Example {
  readonly page: string;
  readonly code: string;
  /** What it prints. */
  readonly output: string;
}

/** The JavaScript of the pages, with the output that each block is followed by. */
async function examples(): Promise<Example[]> {
  const found = pages.map(async (page) => {
    const text = await readFile(page, 'utf8');
    const blocks = text.matchAll(/^```js\n([\s\S]*?)^```\s+```text\n([\s\S]*?)^```/gm);
    return [...blocks].map(([, code = '', output = '']) => ({ page, code, output }));
  });
  return (await Promise.all(found)).flat();
}

async function commandLines(): Promise<Line[]> {
  const found: Line[] = [];
  for (const page of pages) {
    const text = await readFile(page, 'utf8');
    for (const match of text.matchAll(/^```sh\n([\s\S]*?)^```/gm)) {
      if (NOT_RUN.test(text.slice(0, match.index))) continue;
      for (const line of (match[1] ?? '').split('\n'))
        if (line && !line.startsWith('#')) found.push({ page, line });
    }
  }
  return found;
}

describe('the documentation', async () => {
  const lines = await commandLines();
  const toRun = lines.filter(({ line }) => !STEPS_OF_CI.includes(line) && !STARTS.includes(line));

  it('shows commands', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(toRun.length).toBeGreaterThan(0);
  });

  it.each(toRun)('$page: $line works as it stands', async ({ line }) => {
    const { stdout } = await promisify(execFile)('sh', ['-c', line], { timeout: 60_000 });
    expect(stdout.trim()).not.toBe('');
  });

  it.each(await examples())('$page: its JavaScript prints what stands under it', async ({ code, output }) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    expect(stdout).toBe(output);
  });

  it('has the declaration of all that the library exports: `npm run docs` writes them', async () => {
    expect(await readFile('docs/library.md', 'utf8')).toBe(await pageOnTheLibrary());
  });

  it.each(pages)('%s points only at files that are there', async (page) => {
    const text = await readFile(page, 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) =>
      join(dirname(page), match[1] ?? ''),
    );
    for (const target of targets) await expect(access(target)).resolves.toBeUndefined();
  });
});
