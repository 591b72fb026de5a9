import { describe, expect, it } from 'vitest';
import { body, LONG, page, read, SAID } from './support.js';

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
