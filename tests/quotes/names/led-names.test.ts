import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../src/quotes/extract.js';
import { namedLines, unpackLine } from '../../../src/quotes/names/named.js';
import { article } from '../reading.js';

function names(text: string): string[] {
  return namedLines(readQuotations(article(text)).named).map((line) => unpackLine(line).name);
}

describe('a name', () => {
  it('has none of what leads it', () => {
    expect(names('The US-designed Oxley sank. Oxley is sorry.')).toEqual(['Oxley']);
    expect(names('Sandford-owned Metis closed. Metis is sorry.')).toEqual(['Metis']);
    expect(names('Countless Oxley bakers left. Oxley is sorry.')).toEqual(['Oxley']);
    expect(names('Serving Norland, the ferry stops twice. Norland likes it.')).toEqual(['Norland']);
    expect(names('The U.S. Oxley workers left. Oxley is sorry.')).toEqual(['Oxley']);
    expect(names('It is UK PM Anna Holm who won. Then DA Karl Brandt left.')).toEqual([
      'Anna Holm',
      'Karl Brandt',
      'UK',
    ]);
  });

  it('keeps what belongs to it', () => {
    expect(names('It was Anne-Marie Holm who won. Holm left.')).toEqual(['Anne-Marie Holm']);
    expect(names('The Anti-corruption Party won. The Party left.')[0]).toBe('Anti-corruption Party');
    expect(names('The U.S. Army won. The Army left.')[0]).toBe('U.S. Army');
    expect(names('Irving Holm won. Holm left.')).toEqual(['Irving Holm']);
  });

  it('is not short for one that is only about it', () => {
    expect(names('Flags Over Kent is a park. Kent is a county.')).toEqual(['Flags Over Kent', 'Kent']);
  });
});
