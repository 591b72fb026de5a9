import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowing, unwrap } from '../../src/articles/line-ends.js';

const WRAPPED = `The river burst its banks early on Monday, and some two hundred
people were taken from their homes by boat. "I woke up and the carpet
was floating," said Mrs. Edna Clegg, 81, who has lived in Mill Street
since 1966.`;

describe('unwrap', () => {
  it('puts a paragraph that was wrapped by hand on one line', () => {
    expect(unwrap(`Flood\n\n${WRAPPED}\n\nMore rain is forecast.`)).toBe(
      `Flood\n\n${WRAPPED.replaceAll('\n', ' ')}\n\nMore rain is forecast.`,
    );
    expect(unwrap(WRAPPED.replaceAll('\n', '\r\n'))).toBe(WRAPPED.replaceAll('\n', ' '));
  });

  it('keeps paragraphs apart that only an indent or a short last line tells apart', () => {
    expect(unwrap(`    ${WRAPPED}\n    It was the worst flood for years.`)).toBe(
      `    ${WRAPPED.replaceAll('\n', ' ')}\n    It was the worst flood for years.`,
    );
    expect(unwrap(`Flood at Holt\n${WRAPPED}\nIt was the worst flood for years.`)).toBe(
      `Flood at Holt\n${WRAPPED.replaceAll('\n', ' ')}\nIt was the worst flood for years.`,
    );
  });

  it('knows a wrapped line that a name begins, by its last word or by the rest of the text', () => {
    expect(unwrap('Four children were hurt in a crash on\nMonday morning.')).toBe(
      'Four children were hurt in a crash on Monday morning.',
    );
    const said = '“We shall never leave this valley again,” said Joan Reed of\nHolt.';
    const broken = '“We shall never leave this valley again, come what may,” said Rev.\nJoan Reed.';
    expect(unwrap(`${WRAPPED}\n\n${broken}`)).toContain('said Rev. Joan Reed.');
    expect(unwrap(said)).toBe(said.replace('\n', ' '));
  });

  it('takes no column for wrapped that is wider than anybody wraps', () => {
    const long = 'The bridge over the harbour closed on Monday. '.repeat(5).trim();
    expect(unwrap(`${long}\nFerries ran to the other side of it\nall day.`)).toBe(
      `${long}\nFerries ran to the other side of it all day.`,
    );
  });

  it.each([
    'The museum has given back a mask stolen in 1902.\nIt is coming home, an elder said at a ceremony.',
    'Council votes to close the ferry after 140 years\nDecision taken by seven votes to four',
    'The fares that will go up in March are these ones:\n- single tickets\n- season tickets',
    'Home\nnews\nsport',
  ])('leaves lines alone that are paragraphs, headings or items: %j', (text) => {
    expect(unwrap(text)).toBe(text);
  });
});

describe('flowing', () => {
  it('keeps every character in its place, whatever the text', () => {
    const scrap = fc.constantFrom(
      ...WRAPPED.split('\n'),
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '\t',
      '\u2028',
      '- a',
      '“',
      'x',
    );
    fc.assert(
      fc.property(fc.array(scrap), (scraps) => {
        const text = scraps.join('');
        const flown = flowing(text);
        expect(flown.replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
      }),
    );
  });
});
