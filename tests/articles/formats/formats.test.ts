import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, bodyParagraphs } from '../../../src/articles/article.js';
import { partsOf, readRaw } from '../../../src/articles/formats.js';
import { parseArticle } from '../../../src/articles/parse.js';
import { Unreadable } from '../../../src/articles/unreadable.js';

async function read(file: string, content: string): Promise<Article> {
  const [part] = partsOf(file, content);
  if (!part) throw new Error('There is no part');
  return parseArticle(await readRaw(part));
}
const body = (article: Article) => bodyParagraphs(article).map((p) => article.text.slice(p.start, p.end));

const LONG =
  'The bridge closed on <b>Monday</b>, officials said, and cars queued for miles on both sides of it.';
const SAID =
  '&ldquo;It will open in May,&rdquo; said Mayor Ann Lowe. She spoke at the harbour, where a crowd had come together.';
const page = (head: string, rest = '') =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closes</h1>
  <p>By Jane Doe</p><figure><img src="a.jpg"><figcaption>Photo: A</figcaption></figure><p>${LONG}</p><p>${SAID}</p>
  ${rest}</article><footer>Imprint</footer></body></html>`;

describe('plain text', () => {
  it('tells what the lines above it tell', async () => {
    const fields =
      'Title: Bridge closes\r\nSource: The Post\r\nAuthor: Jane Doe\r\nDate: 2021-02-20\r\nURL: https://post.example/a';
    const told = {
      title: 'Bridge closes',
      source: 'The Post',
      author: 'Jane Doe',
      date: '2021-02-20',
      url: 'https://post.example/a',
      text: 'It closed.',
    };
    expect(await read('a.txt', `${fields}\r\n\r\nIt closed.`)).toMatchObject(told);
    expect(await read('a.txt', `---\n${fields}\n---\nIt closed.`)).toMatchObject(told);
    await expect(read('a.txt', fields)).rejects.toThrow('holds no text');
  });

  it('tells what the head of a message tells', async () => {
    const head =
      'From: desk@post.example\nSubject: Bridge closes\nDate: Tue, 9 Jan 2024 07:30:00 +0000\n\nIt closed.';
    expect(await read('a.txt', head)).toMatchObject({
      title: 'Bridge closes',
      date: '2024-01-09',
      text: 'It closed.',
    });
  });

  it.each(['Update: the bridge is closed\n\nIt closed.', 'Q: Is it closed?\nA: It is.\n\nSo it stays.'])(
    'keeps lines that only look like such: %j',
    async (text) => {
      expect((await read('a.txt', text)).text).toBe(text);
    },
  );

  it('is on one line a paragraph, without what only tells where a line may be broken', async () => {
    const article = await read(
      'a.txt',
      'Bridge\n\nThe bridge over the har\u00adbour closed on Monday and will not\nopen before May.\u200B',
    );
    expect(body(article)).toEqual([
      'The bridge over the harbour closed on Monday and will not open before May.',
    ]);
  });

  it('is read as a page where it is one', async () => {
    expect((await read('a.txt', page('<title>Bridge closes</title>'))).title).toBe('Bridge closes');
  });
});

describe('Markdown', () => {
  it('tells its front matter, and reads without its marks', async () => {
    const article = await read(
      'a.md',
      '---\ntitle: "Bridge: closed"\ndate: 2021-03-04\noutlet: The Harbour Post\nauthor: [Jane Doe, John Roe]\nurl: https://example.org/a\n---\n\n# Bridge: closed\n\n![x](y.jpg)\n\nThe **bridge** [closed](https://example.org) on *Monday*.\n\n> “It _is_ closed,” she said.\n\n- One lane\n- Two lanes\n',
    );
    expect(article).toMatchObject({
      title: 'Bridge: closed',
      date: '2021-03-04',
      source: 'The Harbour Post',
      author: 'Jane Doe, John Roe',
      url: 'https://example.org/a',
    });
    expect(body(article)).toEqual([
      'The bridge closed on Monday.',
      '“It is closed,” she said.',
      'One lane',
      'Two lanes',
    ]);
  });

  it('tells its front matter in TOML, and under the names that programs give', async () => {
    expect(
      await read(
        'a.md',
        '+++\ntitle = "Bridge closes"\ndate = 2021-03-04T10:00:00Z\n[extra]\nx = 1\n+++\n\nIt closed.',
      ),
    ).toMatchObject({ title: 'Bridge closes', date: '2021-03-04', text: 'It closed.' });
    expect(
      await read(
        'a.md',
        '---\nauthor:\n  - "[[Jane Doe]]"\n  - name: John Roe\npublication: The Post\ncanonical-url: https://post.example/a\n---\nIt closed.',
      ),
    ).toMatchObject({ author: 'Jane Doe, John Roe', source: 'The Post', url: 'https://post.example/a' });
    await expect(read('a.md', '+++\ntitle = \n+++\nText.')).rejects.toThrow(/front matter that is no TOML/);
  });

  it('is refused where its front matter is never closed', async () => {
    await expect(read('a.md', '---\ntitle: Bridge\n\nIt closed.')).rejects.toThrow(
      'has front matter without the --- that closes it',
    );
    expect((await read('a.md', '---\n\nIt closed.')).text).toBe('It closed.');
  });

  it('leaves out footnotes, and puts wrapped lines on one', async () => {
    const article = await read(
      'a.md',
      'The bridge over the harbour closed on Monday[^1] and will not\nopen before May.\n\n[^1]: Report, p. 4.\n',
    );
    expect(body(article)).toEqual([
      'The bridge over the harbour closed on Monday and will not open before May.',
    ]);
  });

  it('needs no front matter, and refuses what is none', async () => {
    expect((await read('a.md', '# Bridge closes\n\nIt closed.')).title).toBe('Bridge closes');
    await expect(read('a.md', '---\ntitle: [\n---\nText.')).rejects.toThrow(/front matter that is no YAML/);
    await expect(read('a.md', '---\ntitle: Mill: now closed\n---\nText.')).rejects.toThrow(
      /Put a value that has a colon in quotation marks/,
    );
    await expect(read('a.md', '---\ntitle: x\n---\n')).rejects.toThrow('holds no text');
  });
});

describe('a web page', () => {
  it('gives its article without what is around it', async () => {
    const article = await read('a.html', page('<title>Bridge closes | The Harbour Post</title>'));
    expect(body(article)).toEqual([
      'The bridge closed on Monday, officials said, and cars queued for miles on both sides of it.',
      '“It will open in May,” said Mayor Ann Lowe. She spoke at the harbour, where a crowd had come together.',
    ]);
    expect(article.text).not.toMatch(/Photo|Home|Imprint/);
  });

  it('tells what its JSON-LD and its meta tags say', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge closes for good',
          datePublished: '2021-03-04T23:00:00-05:00',
          author: [{ '@type': 'Person', name: 'Jane Doe' }],
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:title" content="Other"><meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://example.org/a">`;
    expect(await read('a.htm', page(head))).toMatchObject({
      title: 'Bridge closes for good',
      date: '2021-03-04',
      author: 'Jane Doe',
      source: 'The Harbour Post',
      url: 'https://example.org/a',
    });
    const meta =
      '<script type="application/ld+json">{broken</script><meta name="author" content="John Roe"><meta property="article:published_time" content="2020-01-02">';
    expect(await read('a.html', page(meta))).toMatchObject({ author: 'John Roe', date: '2020-01-02' });
  });

  it('prints the marks of what is only marked up as a quotation, and who signs it', async () => {
    const filler = 'The mill in Oxley stays open, its owner said on Thursday after weeks of talks. '.repeat(
      4,
    );
    const article = await read(
      'page.html',
      `<html><body><article><h1>Mill</h1><p>${filler}</p>
      <p>She said <q>nobody leaves, <q>ever</q></q> that day, and thanked the workers for their patience.</p>
      <blockquote><p>“A good day.”</p><footer>— Jan Pascoe, union</footer></blockquote>
      <figure><blockquote><p>“We stay.”</p></blockquote><figcaption>— Anna Holm</figcaption></figure>
      <p>${filler}</p></article></body></html>`,
    );
    expect(article.text).toContain('She said “nobody leaves, ‘ever’” that day');
    expect(article.text).toContain('“A good day.”\n\n— Jan Pascoe, union\n\n“We stay.”\n\n— Anna Holm');
  });

  it('has a title without the outlet behind it', async () => {
    const head =
      '<title>Tower opens | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">';
    expect((await read('a.html', page(head))).title).toBe('Tower opens');
    const other = '<meta property="og:title" content="Tower opens - at last">';
    expect((await read('a.html', page(`${head}${other}`))).title).toBe('Tower opens - at last');
  });

  it('takes its title from the heading where the window’s title has more words', async () => {
    expect(
      (await read('a.html', page('<title>Printable version: Bridge closes | Local | Post</title>'))).title,
    ).toBe('Bridge closes');
  });

  it('is read without its frame, and knows from where it was saved', async () => {
    const article = await read(
      'a.htm',
      `<!-- saved from url=(0022)https://post.example/a -->\n<title>Bridge closes</title><h1>Bridge closes</h1><p>${LONG}<p>${SAID}`,
    );
    expect(article).toMatchObject({ title: 'Bridge closes', url: 'https://post.example/a' });
    expect(body(article)).toHaveLength(2);
  });

  it('leaves out what readers wrote', async () => {
    const comments =
      '<div id="comments"><p>A sad day, it has been a good bridge to me, and to my father too.</p></div>';
    expect((await read('a.html', page('', comments))).text).not.toContain('sad day');
  });

  it('leaves out lists of nothing but links, and keeps times apart', async () => {
    const rest =
      '<ul><li><a href="b">Ferry runs late</a></li><li><a href="c">Mayor resigns</a></li></ul><ul><li>One lane</li></ul><p>At <time>9am</time>, cars queued.</p>';
    const linked = {
      '@type': 'NewsArticle',
      author: [{ name: 'The Post' }, { name: 'Cath Bell' }],
      publisher: 'The Post',
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    const article = await read(
      'a.html',
      page(head, `${rest}<div><time>9 May 2021</time><span>Updated 3 hours ago</span></div>`),
    );
    expect(article.text).not.toContain('Ferry');
    expect(article.text).toContain('One lane\n\nAt 9am, cars queued.\n\n9 May 2021 Updated 3 hours ago');
    expect(article.author).toBe('Cath Bell');
  });

  it('is refused where it holds no article, or lies too deep', async () => {
    await expect(read('a.html', '<html><body><p>Not found.</p></body></html>')).rejects.toThrow(
      'is a page without an article',
    );
    await expect(read('a.html', '<div>'.repeat(5000))).rejects.toThrow(/too deep/);
  });
});

describe('every format', () => {
  it('gives an article whose spans are slices of its text, or says why not', async () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\n\n',
        '---\n',
        '<p>',
        '</div>',
        '<b>',
        '"',
        '“',
        '# ',
        '[a](b)',
        '> ',
        '{"id":"1","text":"x."}\n',
        LONG,
        page(''),
      ),
    );
    const file = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl');
    await fc.assert(
      fc.asyncProperty(file, fc.array(scrap), async (name, scraps) => {
        for (const part of partsOf(name, scraps.join(''))) {
          try {
            const article = parseArticle(await readRaw(part));
            for (const { start, end } of article.paragraphs) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(article.text.length);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
