import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { openSocket } from './support/socket.js';

let folder: string;
let discord: LocalDiscord;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<p>the page</p>');
  await writeFile(join(folder, 'page.js'), 'export {};');
  discord = await startLocalDiscord({ pageFolder: folder });
});
afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

/** The status of a request whose headers `fetch` would not let be chosen. */
function status(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, discord.pageUrl), { headers, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('serves the page, in which nothing from elsewhere may run', async () => {
  const page = await fetch(discord.pageUrl);
  expect(await page.text()).toBe('<p>the page</p>');
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect((await fetch(`${discord.pageUrl}page.js`)).headers.get('Content-Type')).toContain('javascript');
  expect((await fetch(`${discord.pageUrl}none.js`)).status).toBe(404);
});

test('serves no file from outside the folder', async () => {
  for (const path of ['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/%00'])
    expect(await status(path, {})).toBeGreaterThanOrEqual(400);
});

test('serves this machine only, and no page of another site', async () => {
  const { port } = discord;
  expect(await status('/', { Host: `localhost:${port}`, Origin: `http://127.0.0.1:${port}` })).toBe(200);
  expect(await status('/', { Host: 'example.com' })).toBe(403);
  expect(await status('/', { Origin: 'http://example.com' })).toBe(403);
  expect(await status('/', { Origin: 'null' })).toBe(403);
  expect(await status('/api/v10/gateway', { Host: `example.com:${port}` })).toBe(403);
  for (const path of ['page/socket', 'gateway', 'elsewhere']) {
    const headers = path === 'elsewhere' ? {} : { Origin: 'http://example.com' };
    await expect(openSocket(`ws://127.0.0.1:${port}/${path}`, headers)).rejects.toThrow('403');
  }
});

test('takes another port when its own is taken, and says so', async () => {
  const second = await startLocalDiscord({ port: discord.port });
  expect(second.portWasTaken).toBe(true);
  expect(second.port).not.toBe(discord.port);
  expect((await fetch(second.pageUrl)).status).toBe(200);
  await second.close();
});

test('says so where the page is not built', async () => {
  const bare = await startLocalDiscord({ pageFolder: join(folder, 'missing') });
  expect(await (await fetch(bare.pageUrl)).text()).toContain('not built');
  await bare.close();
});
