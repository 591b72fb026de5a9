import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/discord/escape.js';

describe('escapeMarkdown', () => {
  it.each([
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of a user', '<@1>', '\\<\\@1>'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['a spoiler', '||hidden||', '\\|\\|hidden\\|\\|'],
    ['a masked link', '[x](http://y)', '\\[x\\](http\\://y)'],
    ['small print', '-# small', '\\-# small'],
    ['a heading', '# Big', '\\# Big'],
    ['a quote', '> said', '\\> said'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['stress', '*very* __so__', '\\*very\\* \\_\\_so\\_\\_'],
  ])('takes the meaning from %s', (_, printed, escaped) => {
    expect(escapeMarkdown(printed)).toBe(escaped);
  });

  it('escapes line starts on every line, but not where the text goes on in a line', () => {
    expect(escapeMarkdown('a\n# b')).toBe('a\n\\# b');
    expect(escapeMarkdown('- b\n- c', false)).toBe('- b\n\\- c');
  });

  it('leaves plain prose alone', () => {
    const prose = 'He paid $5 (about £4) - "fine", she said; it was 10:30.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('loses nothing of any text', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '`',
      '|',
      '<',
      '>',
      '@',
      '\\',
      '\n',
      '# ',
      '- ',
      '1. ',
      '://',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('');
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});
