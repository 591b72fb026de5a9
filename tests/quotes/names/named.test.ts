import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../src/quotes/extract.js';
import { namedLines, unpackLine } from '../../../src/quotes/names/named.js';
import { article } from '../reading.js';

function named(...paragraphs: string[]) {
  return namedLines(readQuotations(article(...paragraphs)).named).map(unpackLine);
}

describe('whom an article names', () => {
  it('is kept with every form, title and role, and with the quotations that name them', () => {
    expect(
      named(
        'Mayor Anna Holm, a union leader, sold the mill. “I like it,” said Holm.',
        '“Holm sold it,” said Peter Brandt. “Holm and the Echo Group own it,” he said.',
      ),
    ).toEqual([
      {
        name: 'Anna Holm',
        kind: 'person',
        forms: ['Anna Holm', 'Holm'],
        roles: ['Mayor', 'union leader'],
        namedIn: [1, 2],
      },
      { name: 'Peter Brandt', kind: 'person', forms: ['Peter Brandt'], roles: [], namedIn: [] },
      { name: 'Echo Group', kind: 'body', forms: ['Echo Group'], roles: [], namedIn: [2] },
    ]);
  });

  it('is nobody where no name is printed', () => {
    expect(named('the mill was sold.')).toEqual([]);
  });

  it('has the parts of each one apart, whatever stands in the text', () => {
    const unit = fc.constantFrom(...'Aa;\t\n, .“”"’&@/_-1é'.split(''), 'Mr. ', 'Anna ', ', a union leader, ');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), (units) => {
        for (const { name, forms, roles, namedIn } of named(`“Anna ${units.join('')}” said Anna Holm.`)) {
          expect(name).not.toMatch(/[\s;]{2}|[;\n\t]/);
          for (const printed of [...forms, ...roles]) expect(printed).toMatch(/^[^\s;]+(?: [^\s;]+)*$/);
          for (const number of namedIn) expect(number).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
