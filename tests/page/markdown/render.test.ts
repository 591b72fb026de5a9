import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/local/page/markdown/render.js';
import { flatten } from '../support/flatten.js';

const shown = (text: string, nameOf?: (id: string) => string | undefined) =>
  flatten(markdown(text, nameOf))
    .replace(/^<div class="markdown">|<\/div>$/g, '')
    .replace(/ (?:target|rel|title|tabindex|start)=(?:"[^"]*"|[^\s>]*)/g, '');

describe('Discord’s markdown', () => {
  it.each([
    [
      '**bold** and *slanted* and __under__ and ~~gone~~',
      '<strong>bold</strong> and <em>slanted</em> and <u>under</u> and <s>gone</s>',
    ],
    ['***both***', '<em><strong>both</strong></em>'],
    ['`a *b*`', '<code>a *b*</code>'],
    ['||hidden **b**||', '<page-spoiler>hidden <strong>b</strong></page-spoiler>'],
    [
      '# One\n## Two\n### Three\ntext',
      '<h3 class="h1">One</h3><h4 class="h2">Two</h4><h5 class="h3">Three</h5>text',
    ],
    ['-# small *print*\nnext', '<small>small <em>print</em></small>next'],
    ['> a\n> b\nafter', '<blockquote>a<br />b</blockquote>after'],
    ['>>> a\nb', '<blockquote>a<br />b</blockquote>'],
    ['a snake_case_word', 'a snake_case_word'],
    ['**over\n\nlines**', '<strong>over<br /><br />lines</strong>'],
  ])('draws %j', (text, html) => {
    expect(shown(text)).toBe(html);
  });

  it('draws code blocks, and no empty line after them', () => {
    expect(shown('```js\nlet x;\n```\nafter')).toBe('<pre><code>let x;</code></pre>after');
  });

  it('draws lists, numbered and nested', () => {
    expect(shown('before\n- a\n- b\n  1. c\n  2. d\n* e\nafter')).toBe(
      'before<br /><ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ul>after',
    );
  });

  it('knows headings and small print after a quote and in a line of their own only', () => {
    expect(shown('> q\n# h')).toBe('<blockquote>q</blockquote><h3 class="h1">h</h3>');
    expect(shown('text # no')).toBe('text # no');
  });

  it('links what is a web address, and nothing else', () => {
    expect(shown('[the **text**](https://a.example/b_(c))')).toBe(
      '<a href=https://a.example/b_(c)>the <strong>text</strong></a>',
    );
    expect(shown('https://a.example/b.')).toBe('<a href=https://a.example/b>https://a.example/b</a>.');
    expect(shown('[x](javascript:alert(1))')).toBe('[x](javascript:alert(1))');
    expect(shown('<javascript:alert(1)>')).not.toContain('<a');
  });

  it('names people, and shows the time', () => {
    expect(shown('<@12345678901234567>', () => 'Anna')).toBe('<span class="mention">@Anna</span>');
    expect(shown('<@12345678901234567>')).toContain('@unknown-user');
    expect(shown('<t:1700000000:D>')).toContain('2023');
    expect(shown('<t:1700000000:R>')).toContain('<page-moment seconds=1700000000>');
  });

  it.each([
    '\\*a\\*',
    '\\# a',
    '\\- a',
    '\\-# a',
    '1\\. a',
    '\\> a',
    '\\|\\|a\\|\\|',
    '\\[a\\](https://b.example)',
    '\\`a\\`',
    '\\@everyone',
  ])('shows %j as it was meant: without the backslashes', (text) => {
    const plain = shown(text).replace(/<a href=[^>]*>|<\/a>/g, '');
    expect(plain).toBe(text.replaceAll('\\', '').replaceAll('>', '&gt;'));
  });

  it('never takes a text for HTML', () => {
    expect(shown('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', 'img', ' ', 'x', '*', '`', '[', '](', ')', '|', '\n', '-', '#'),
        }),
        (text) => {
          expect(shown(text)).not.toMatch(/<img|<x/);
        },
      ),
    );
  });

  it.each(['*', '_', '-# ', '> ', '[', '[a](', '||', '~~', '`', '- ', '# '])(
    'shows four thousand letters of %j',
    (text) => {
      expect(shown(text.repeat(4000 / text.length))).not.toBe('');
    },
  );

  it('can be given anything at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void shown(text)));
    expect(shown('</:12345678901234567>')).toContain('12345678901234567');
  });
});
