import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['titles', ['Dr. Ada Lowe met Sen. Kim Park.', 'They left at noon.']],
    ['titles of before', ['It was then-Gov. Park who met ex-Sen. Hale.', 'They left at noon.']],
    ['titles of the police', ['Det. Ada Lowe met Det . Park .', 'They left at noon.']],
    ['initials', ['The paper quoted J. R. Hale on Friday.', 'Nobody answered.']],
    ['abbreviated countries', ['He joined the U.S. Navy in 1990.', 'He left soon after.']],
    ['months before a day', ['It opened on Jan. 3 in Leeds.', 'It closed in May.']],
    ['numbers', ['The fine was $3.5 million.', 'See No. 7 for more.']],
    ['a question and who asked it', ['"Where is it?" he asked.', 'Nobody knew.']],
    ['an exclamation and who made it', ['“Stop!” Mara Lind said.', 'They did not.']],
    ['what was said and who said it', ['"We won it all." Mara Lind said.', 'They did not.']],
    ['a closing mark after the stop', ['"It was late."', 'She went home.']],
  ])('keeps %s inside one sentence', (_, expected) => {
    expect(split(expected.join(' '))).toEqual(expected);
  });

  it('keeps the number of an item in a list with it', () => {
    expect(split('1. Ann Bell')).toEqual(['1. Ann Bell']);
    expect(split('The bridge opened in 1904. It closed.')).toEqual([
      'The bridge opened in 1904.',
      'It closed.',
    ]);
  });

  it('leaves a closing mark that is set off by spaces with the sentence it closes', () => {
    expect(split("Holm said : 'We won . We did . ' Smith left .")).toEqual([
      "Holm said : 'We won .",
      "We did . '",
      'Smith left .',
    ]);
    expect(split("He left . ' I was late , ' he said .")).toEqual([
      'He left .',
      "' I was late , ' he said .",
    ]);
  });

  it('leaves a closing mark that is set off with its sentence where another quotation follows', () => {
    expect(split("Holm said : `` We won . '' `` We did , '' Berg said .")).toEqual([
      "Holm said : `` We won . ''",
      "`` We did , '' Berg said .",
    ]);
    expect(split("Holm said : 'We won . ' 'We did , ' Berg said .")).toEqual([
      "Holm said : 'We won . '",
      "'We did , ' Berg said .",
    ]);
  });

  it('keeps a question that is closed by a mark set off with who asked it', () => {
    expect(split("'Where is it ? ' she asked . Nobody knew .")).toEqual([
      "'Where is it ? ' she asked .",
      'Nobody knew .',
    ]);
  });

  it.each(['said', 'told', 'added'])('begins a new sentence behind a full stop in marks: %s', (cue) => {
    expect(split(`"It was late." Mara Lind ${cue} the ship would stay.`)).toEqual([
      '"It was late."',
      `Mara Lind ${cue} the ship would stay.`,
    ]);
  });

  it('begins a new sentence where the blank behind a full stop was lost', () => {
    expect(split('The ships left the harbour.The mayor stayed.')).toEqual([
      'The ships left the harbour.',
      'The mayor stayed.',
    ]);
    expect(split('Write to Port.Com or to the U.S.Navy in Lund.')).toHaveLength(1);
  });

  it('finds the same sentences in a long paragraph as in its parts', () => {
    const part = 'Mayor Ida Holm met Sen. Kim Park in the U.S. Capitol on Jan. 3. "Why?" she asked. ';
    const sentence = `Many ${'words '.repeat(3000)}ended. `;
    const expected = [...split(part), ...split(sentence)];
    const long = split(`${part.repeat(300)}${sentence}${part.repeat(300)}`);
    expect(new Set(long)).toEqual(new Set(expected));
    expect(long).toHaveLength(600 * split(part).length + 1);
  });

  it('ends a sentence at a line break', () => {
    expect(split('A headline without a stop\nThe text begins here.')).toEqual([
      'A headline without a stop',
      'The text begins here.',
    ]);
  });

  it('begins a new sentence after an abbreviation when the next word can only begin one', () => {
    expect(split('He works for Acme Inc. The firm is old.')).toEqual([
      'He works for Acme Inc.',
      'The firm is old.',
    ]);
  });

  it('leaves nothing out but white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).not.toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
