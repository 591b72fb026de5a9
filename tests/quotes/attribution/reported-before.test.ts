import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Anna Holm, who owns the mill, met Peter Brandt, a union leader, on Monday.';

describe('who is reported in the sentence before', () => {
  it('goes on in marks, whether named, described or meant by a pronoun', () => {
    for (const sentence of [
      'The mill will close in May, Holm said.',
      'The mill will close in May, said Holm, who was not surprised.',
      'The mill will close in May, she said on Radio Oxley.',
      'The mill, Holm told the Echo, will close.',
      'The mill will close in May, according to Holm.',
      'In spring, Holm said, the mill will close.',
    ])
      expect(said(MET, `${sentence} “We tried for years and years.”`)).toEqual([
        'We tried for years and years. — Anna Holm',
      ]);
    expect(
      said('Some of what people read was untrue, organisers said. “Everybody is free to leave.”'),
    ).toEqual(['Everybody is free to leave. — organisers']);
  });

  it('goes on in the next paragraph', () => {
    expect(
      said(MET, 'The mill will close in May, Brandt warned.', '“We tried for years and years.”'),
    ).toEqual(['We tried for years and years. — Peter Brandt']);
  });

  it('is not the source of a figure in another paragraph', () => {
    expect(
      said('Some 40 mills closed, according to the Oxley Trust.', '“We tried for years and years.”'),
    ).toEqual(['We tried for years and years. — ?']);
  });

  it('is not what the words behind a relative clause tell of', () => {
    expect(
      said('Anna Holm, who owned the mill, believes Brandt is gearing up. “We tried for years and years.”'),
    ).toEqual(['We tried for years and years. — Anna Holm']);
  });

  it('does not say a title that the next sentence names', () => {
    expect(
      said(
        'The boots were sold for a record sum, according to Holm’s. The boots, “Oxley Air Ships,” are red.',
      ),
    ).toEqual([]);
  });
});
