import { describe, expect, it } from 'vitest';
import { body, read } from './support.js';

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

  it('reads what is written in HTML, and names of characters', async () => {
    const article = await read(
      'a.md',
      'AT&amp;T pays&nbsp;&pound;4<br>for `&amp;`.\n\n<div>The fare is <b>fair</b>, <q>for now</q>.</div>\n\n' +
        '<details><summary>More</summary>\n\nIt *stays*.\n\n</details>\n<!-- note -->\n<script>go()</script>\n',
    );
    expect(article.text).toBe(
      'AT&T pays\u00a0£4\nfor &amp;.\n\nThe fare is fair, “for now”.\n\nMore\n\nIt stays.',
    );
    await expect(read('a.md', '<div>'.repeat(200))).rejects.toThrow(/too deep/);
  });
});
