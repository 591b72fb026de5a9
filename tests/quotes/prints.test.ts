import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../src/quotes/extract.js';
import { hashOf } from '../../src/quotes/prints.js';
import { firstPrintHolding } from '../../src/quotes/verify/exact-print.js';
import { nearestPrints } from '../../src/quotes/verify/nearest-prints.js';
import { eachPrint, type Print, printAt } from '../../src/quotes/verify/print.js';
import { plainWords } from '../../src/quotes/wording.js';
import { article } from './reading.js';

const reading = readQuotations(
  article(
    'The mill stands by the river. Anna Holm owns the mill.',
    '“The mill,” said Holm, “is our whole life.” She left.',
  ),
);

function printsOf(...of: (typeof reading)[]): Print[] {
  const found: Print[] = [];
  eachPrint(of, (one, number, joined) => {
    found.push(printAt(one, number, joined));
    return false;
  });
  return found;
}

const hashes = (text: string) => plainWords(text).map(hashOf);

describe('what is printed', () => {
  it('are the quotations, each also with the one that it goes on from, and then the sentences', () => {
    expect(printsOf(reading).map(({ text, quotation }) => `${quotation ? '“' : ''}${text}`)).toEqual([
      '“The mill,',
      '“is our whole life.',
      '“The mill, is our whole life.',
      'The mill stands by the river.',
      'Anna Holm owns the mill.',
      '“The mill,” said Holm, “is our whole life.”',
      'She left.',
    ]);
  });

  it('has the hashes of its plain words', () => {
    for (const { text, words } of printsOf(reading)) expect([...words]).toEqual(hashes(text));
  });
});

describe('the first print that holds some words', () => {
  it('is the one that a search of its words finds, whatever repeats', () => {
    const word = fc.constantFrom('a', 'b', 'ab');
    const text = (least: number) =>
      fc.array(word, { minLength: least, maxLength: 9 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(text(1), { minLength: 1, maxLength: 4 }), text(1), (sentences, wanted) => {
        const read = readQuotations(article(sentences.map((one) => `The ${one}.`).join(' ')));
        const spaced = (one: string) => ` ${plainWords(one).join(' ')} `;
        const found = firstPrintHolding([read], hashes(wanted), () => true);
        const expected = printsOf(read).find((print) => spaced(print.text).includes(spaced(wanted)));
        expect(found?.text).toBe(expected?.text);
      }),
    );
  });

  it('fits, so that words which only share their hashes are passed over', () => {
    const found = firstPrintHolding([reading], hashes('the mill'), (print) => print.quotation === null);
    expect(found?.text).toBe('The mill stands by the river.');
  });
});

describe('the nearest prints', () => {
  it('share the most telling words, the earlier first among equals, and no more than are wanted', () => {
    const texts = (most: number) =>
      nearestPrints([reading], hashes('Holm owns the river'), most).map(({ text }) => text);
    expect(texts(1)).toEqual(['Anna Holm owns the mill.']);
    expect(texts(9)[1]).toBe('The mill stands by the river.');
    expect(texts(9)).not.toContain('She left.');
  });
});
