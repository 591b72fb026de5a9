import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const packed = z
  .array(z.object({ size: z.number(), files: z.array(z.object({ path: z.string() })) }))
  .length(1)
  .transform(([pack]) => ({ size: pack?.size ?? 0, paths: pack?.files.map(({ path }) => path) ?? [] }));

describe('the packed project', async () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', args, { maxBuffer: 2 ** 24 });
  const { size, paths } = packed.parse(JSON.parse(stdout));

  it('is under a megabyte', () => {
    expect(size).toBeLessThan(1_000_000);
  });

  it('holds what it runs on, its articles, and the licences of what others made', () => {
    const needed = ['dist/src/cli.js', 'dist/src/main.js', 'dist/src/index.d.ts', 'dist/commands/ask.js'];
    const page = ['dist/src/local/page/index.html', 'dist/src/local/page/licences.md'];
    expect(paths).toEqual(
      expect.arrayContaining([...needed, ...page, 'LICENSE', 'NOTICE.md', '.env.example']),
    );
    expect(paths.filter((path) => path.startsWith('seeds/')).length).toBeGreaterThan(1);
  });

  it('holds nothing else', () => {
    const others = paths.filter((path) => /(?:^|\/)(?:tests|scripts|examples)\/|\.env$/.test(path));
    expect(others).toEqual([]);
  });
});

describe('the packages that it needs to run', () => {
  it('each have their reason in docs/design.md', async () => {
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile('package.json', 'utf8')));
    const [, table = ''] = (await readFile('docs/design.md', 'utf8')).split('| package | for |');
    const rows = [...table.matchAll(/^\| ([^|]+) \| \S.* \|$/gm)];
    const named = rows.flatMap(([, names = '']) => names.split(', '));
    expect(named.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  });
});
