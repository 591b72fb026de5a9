import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../src/summaries/marks.js';

const read = (text: string) => {
  const { quoted, stray } = readMarks(text, { start: 0, end: text.length });
  return {
    quoted: quoted.map(({ start, end }) => text.slice(start, end)),
    stray: stray.map(({ start, end }) => text.slice(start, end)),
  };
};

describe('readMarks', () => {
  it.each([
    ['straight marks', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['curly marks', '“Yes,” he said.', ['“Yes,”']],
    ['single marks', "'Yes,' he said.", ["'Yes,'"]],
    ['marks set off by spaces', "' I won , ' he said .", ["' I won , '"]],
    ['two strokes for one mark', "``Yes,'' he said.", ["``Yes,''"]],
    ['a quotation over sentences', '"We won. We did," he said.', ['"We won. We did,"']],
  ])('pairs %s', (_, text, quoted) => {
    expect(read(text).quoted).toEqual(quoted);
  });

  it.each([
    "Holm's boats weren't the workers' own.",
    "The team 's boats were n't the workers ' own .",
    'It’s the ’90s again.',
  ])('takes no apostrophe for a mark: %s', (text) => {
    expect(read(text)).toEqual({ quoted: [], stray: [] });
  });

  it.each(['He said "yes and left.', "The rules were clear,' he added.", '‘Yes, he said.'])(
    'finds the mark without a partner: %s',
    (text) => {
      expect(read(text).stray).toHaveLength(1);
    },
  );

  it('gives spans of the text, pairs apart from each other, for any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', "'", '“', '”', '‘', '’', '``', 'a', ' ', '.'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (printed) => {
        const { quoted } = readMarks(printed, { start: 0, end: printed.length });
        quoted.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(quoted[i - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(printed.length);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});
