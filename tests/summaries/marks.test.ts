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
    ['marks set off from an article', "He was ' a hero of the sea . '", ["' a hero of the sea . '"]],
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

  it('reads on to the next mark that opens, as printed where a quotation goes over paragraphs', () => {
    const text = "He said : 'We won . We did . 'They lost . They did . 'And so , we go . '";
    expect(read(text)).toEqual({
      quoted: ["'We won . We did . ", "'They lost . They did . ", "'And so , we go . '"],
      stray: [],
    });
  });

  it('reads on to the end of a paragraph where the next begins with a mark', () => {
    const text = 'He said: "We won. We did.\n\n"They lost."';
    const end = text.indexOf('\n');
    const { quoted, stray } = readMarks(text, { start: 0, end });
    expect(quoted.map((span) => text.slice(span.start, span.end))).toEqual(['"We won. We did.']);
    expect(stray).toHaveLength(1);
    expect(readMarks(text.replace('"They', 'They'), { start: 0, end }).quoted).toEqual([]);
  });

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
