import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/articles/formats/markdown.js';
import { readCoverage } from '../../src/articles/read.js';
import { type Adding, addArticles } from '../../src/cli/add/add.js';
import { asMarkdown } from '../../src/cli/add/markdown-file.js';
import { isPublicAddress } from '../../src/cli/add/public-address.js';

const text = (n: number) =>
  `<p>The bridge number ${n} closed on Monday, officials said, and cars queued for miles on both sides.</p>
  <p>“It will open in May,” said Mayor Ann Lowe. She spoke at the harbour, where a crowd had come together.</p>`;
const page = (n: number) =>
  `<html><head><title>x</title><meta property="og:title" content="Bridge ${n} closes"><meta property="article:published_time" content="2021-03-04"></head><body><article>${text(n)}</article></body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const html =
  (body: string): Answer =>
  (_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
const to =
  (where: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: where }).end();
const answers: Record<string, Answer> = {
  '/1': html(page(1)),
  '/2': html(page(2)),
  '/moved': to('/2'),
  '/circle': to('/circle'),
  '/file': to('file:///etc/passwd'),
  '/none': html('<html><body><p>Nothing here.</p></body></html>'),
  '/pdf': (_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF'),
  '/large': (_, response) => {
    response.setHeader('content-type', 'text/html');
    const more = () => {
      while (response.write('<p>more</p>'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  },
  '/slow': (_, response) => void response.setHeader('content-type', 'text/html').write('<p>'),
  '/rss': html(
    '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>1</title><link>/1</link></item><item><link>/2?utm_source=rss</link></item></channel></rss>',
  ),
  '/atom': html(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>1</title><link href="/1"/></entry></feed>',
  ),
  '/json': html('{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","url":"/2"}]}'),
};

let server: Server;
let origin: string;
let folder: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').replace(/\?.*/, '')];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
});

async function add(paths: readonly string[], given: Partial<Adding> = {}) {
  const lines: string[] = [];
  const urls = paths.map((path) => (path.startsWith('/') ? origin + path : path));
  const adding = { folder, urls, feed: null, most: 20, allowPrivate: true, longest: 1500, ...given };
  const failed = await addArticles(adding, { line: (line) => lines.push(line), progress: () => {} });
  return { failed, said: lines.join('\n'), files: (await readdir(folder)).sort() };
}

describe('clippings add', () => {
  it('writes what it fetched as an article of the coverage, and shows it', async () => {
    const { failed, said, files } = await add(['/1']);
    expect(failed).toBe(0);
    expect(files).toEqual(['2021-03-04-bridge-1-closes.md']);
    expect(said).toContain('Bridge 1 closes');
    expect(said).toContain('Written to 2021-03-04-bridge-1-closes.md');
    const { articles } = await readCoverage(folder);
    expect(articles).toMatchObject([
      { title: 'Bridge 1 closes', date: '2021-03-04', source: '127.0.0.1', url: `${origin}/1` },
    ]);
    expect(articles[0]?.text).toContain('“It will open in May,” said Mayor Ann Lowe.');
  });

  it('notices the same article, by its address or its words', async () => {
    await add(['/1']);
    const again = await add(['/1', '/1?utm_source=x', '/moved', '/2']);
    expect(again.files).toHaveLength(2);
    expect(again.said.match(/Already in the coverage/g)).toHaveLength(3);
    await writeFile(
      join(folder, (await readdir(folder))[0] ?? ''),
      (await readFile(join(folder, again.files[0] ?? ''), 'utf8')).replace(/^url:.*\n/m, ''),
    );
    expect((await add(['/1'])).said).toContain('Already in the coverage');
  });

  it.each(['/rss', '/atom', '/json'])('adds what is new in a feed: %s', async (feed) => {
    await add(['/1']);
    const first = await add([], { feed: origin + feed });
    expect(first.failed).toBe(0);
    expect(first.files).toHaveLength(feed === '/atom' ? 1 : 2);
    expect((await add([], { feed: origin + feed })).said).toContain(', 0 not in the coverage yet');
  });

  it('fetches as many articles of a feed as it is told', async () => {
    expect((await add([], { feed: `${origin}/rss`, most: 1 })).files).toHaveLength(1);
  });

  it.each([
    ['/missing', 'The server answers 404'],
    ['/none', 'It is a page without an article.'],
    ['/pdf', 'It is no web page, but application/pdf.'],
    ['/circle', 'It redirects too often.'],
    ['/file', 'It is not an http or https address.'],
    ['/large', 'It is larger than 5 MB.'],
    ['/slow', 'It takes longer than 1.5 seconds.'],
    ['ftp://example.org/a', 'It is not an http or https address.'],
    ['not an address', 'It is not an http or https address.'],
    ['http://127.0.0.1:1/', 'It cannot be fetched:'],
  ])('says what is wrong with %s, and adds the others', async (path, why) => {
    const { failed, said, files } = await add([path, '/1']);
    expect(said).toContain(why);
    expect(failed).toBe(1);
    expect(files).toEqual(['2021-03-04-bridge-1-closes.md']);
  });

  it('says so when a feed is none', async () => {
    const { failed, said } = await add([], { feed: `${origin}/1` });
    expect(said).toContain('It is not a feed');
    expect(failed).toBe(1);
  });

  it('refuses private addresses, by number and by name', async () => {
    const port = new URL(origin).port;
    const hosts = ['127.0.0.1', 'localhost', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'];
    const { failed, said, files } = await add(
      hosts.map((host) => `http://${host}:${port}/1`),
      { allowPrivate: false },
    );
    expect(failed).toBe(hosts.length);
    expect(said.match(/is an address of a private network/g)).toHaveLength(hosts.length);
    expect(files).toEqual([]);
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('takes %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'x',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('the written Markdown', () => {
  it('reads as the article that was written', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '#',
        '-',
        '+',
        '1.',
        '2)',
        '>',
        '*a*',
        '_b_',
        '`c`',
        '[d](e)',
        '<b>',
        '&amp;',
        '|',
        '~~f~~',
        '---',
        '===',
        '\\',
        '![',
        'http://a.b',
        '“g”',
        'h.',
      ),
      fc.stringMatching(/^[\p{L}\p{N}.,;:'"()!?/*_#-]{1,8}$/u),
    );
    const block = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.string(), (blocks, title) => {
        const article = {
          id: 'a.md',
          text: blocks.join('\n\n'),
          title: `x${title.trim()}`,
          source: null,
          date: '2021-03-04',
          author: null,
          url: null,
        };
        expect(readMarkdown('a.md', asMarkdown(article))).toEqual(article);
      }),
    );
  });
});
