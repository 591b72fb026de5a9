import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../src/quotes/extract.js';
import { packReading, unpackReading } from '../../src/quotes/packed-reading.js';
import { article } from './reading.js';

describe('a packed reading', () => {
  const piece = fc.constantFrom(
    '“We never closed,” said miller Anna Holm, 41. ',
    'Peter Brandt was accused of theft. ',
    'Mr. Brandt denied the claims; "it is over", he told Anna Holm’s aide. ',
    '\n\n',
    'HOLM: ',
    "O'Brien & Sons of St. Louis ",
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1 });

  it('is a clone’s equal, and gives the reading back', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const read = readQuotations(article(`Anna Holm. ${pieces.join('')}`));
        const packed = structuredClone(packReading(read));
        expect(packed).toEqual(packReading(read));
        expect(unpackReading(read.article, packed)).toEqual(read);
      }),
    );
  });

  it('holds nothing of the article’s own', () => {
    const packed = packReading(readQuotations(article('“We never closed,” said Anna Holm.')));
    expect(packed).not.toHaveProperty('article');
    expect(packed.quotations).toHaveLength(1);
    expect(packed.quotations[0]).not.toHaveProperty('article');
  });
});
