import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/articles/formats/jsonl.js';

describe('a line of JSON', () => {
  it.each([
    ['{"id":"a","text":""}', 'is not an article: it has no "text", or an empty one'],
    ['{"text":"It closed."}', 'is not an article: it has no "id", or an empty one'],
    ['{"id":"a","text":"It closed.","title":1}', 'is not an article: its "title" is not text'],
    ['[]', 'is not an article: it is no object'],
    ['{', 'is not an article: it is no JSON'],
  ])('is refused in words where it is no article: %s', (line, why) => {
    expect(() => readLine(line)).toThrow(why);
  });

  it('has a sign in the place of half a character, and every offset as it was', () => {
    const { text, title } = readLine('{"id":"a","title":"A \\ud83d","text":"It \\ude00 closed 😀."}');
    expect([title, text]).toEqual(['A \ufffd', 'It \ufffd closed 😀.']);
  });
});
