import { describe, expect, test } from 'vitest';
import { partsAsked } from '../../../src/search/question/parts-asked.js';

describe('partsAsked', () => {
  test.each([
    ['When and where did Holm die?', ['When did Holm die?', 'where did Holm die?']],
    ['Who, when and why did it?', ['Who did it?', 'when did it?', 'why did it?']],
    ['Where did Holm die and how old was he?', ['Where did Holm die', 'how old was he?']],
    ['What medal did Holm win, and when?', ['What medal did Holm win', 'when medal did Holm win']],
    ['When did it sink? Who sank it?', ['When did it sink?', 'Who sank it?']],
  ])('parts “%s”', (text, parts) => {
    expect(partsAsked(text)).toEqual(parts);
  });

  test.each([
    'Who sang and danced?',
    'What did Holm say about the dam and how it was built?',
    'Who is the man who came first and who won the cup?',
    'Did Holm resign and when did he go?',
    'Holm and when he came',
    '',
  ])('leaves “%s” whole', (text) => {
    expect(partsAsked(text)).toEqual([text]);
  });

  test('takes time with the length of a text', () => {
    for (const part of ['who and ', 'and ', 'when, ', '? ']) partsAsked(`Who ${part.repeat(20_000)}`);
  });
});
