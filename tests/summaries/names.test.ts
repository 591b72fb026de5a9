import { describe, expect, it } from 'vitest';
import { Names } from '../../src/summaries/names.js';

const readAll = (...sentences: string[]) => {
  const names = new Names();
  return sentences.map((sentence) => names.read(sentence));
};
const shortIn = (...sentences: string[]) => readAll(...sentences).at(-1)?.short;

describe('Names', () => {
  it('tells names given in full by their last words', () => {
    expect(readAll("Mayor Ida Holm met Gov. Jean-Luc O'Hara and J. R. Berg in Lund.")).toEqual([
      { full: ['Holm', "O'Hara", 'Berg'], short: [] },
    ]);
  });

  it.each(['Holm said no.', 'They met Holm’s sister.', 'Mr Holm said no.', '"No," said Holm.'])(
    'tells a name that is given in short after it was given in full: %s',
    (sentence) => {
      expect(shortIn('The harbour was closed by Ida Holm.', sentence)).toEqual(['Holm']);
    },
  );

  it.each([
    ['was given in short first', 'Holm closed the harbour.', 'Ida Holm said so.', 'Holm said no.'],
    ['is given in full again', 'Ida Holm closed the harbour.', 'Ida Holm said no, and Holm stayed.'],
    ['was never given before', 'Ida Holm closed the harbour.', 'Berg said no.'],
    ['is no name', 'On Friday Ida Holm left.', 'On Friday the harbour closed.'],
    ['begins a sentence only', 'The Harbour closed.', 'Harbour work ended.'],
  ])('tells none that %s', (_, ...sentences) => {
    expect(shortIn(...sentences)).toEqual([]);
  });

  it('reads 10^5 capitals in a row in linear time', () => {
    const { full } = new Names().read('Ab '.repeat(100_000));
    expect(full).toEqual(['Ab'].filter(({ length }) => length > 2));
  });
});
