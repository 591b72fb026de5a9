import { describe, expect, it } from 'vitest';
import summary from '../../commands/summary.js';
import { coverageOf, optionsOf, readable } from '../support/commands.js';

const coverage = coverageOf(
  `Spring ball of the town

Three hundred guests danced at the spring ball of Lund.

The town hall had been lit with a thousand candles for it.

Music was played by the band of the fire brigade.

Among the prizes of the draw was a chess set of walnut.`,
);
const shown = (topic: string) =>
  readable(summary.execute(optionsOf({ topic, sentences: 3 }), { coverage }).card);

describe('/summary of a topic', () => {
  it('says so where no article is about it', () => {
    expect(shown('chess')).toContain('a chess set of walnut');
    expect(shown('chess')).toContain('No article is about this');
  });

  it('says nothing of the kind where one is', () => {
    expect(shown('spring ball')).toContain('Three hundred guests');
    expect(shown('spring ball')).not.toContain('No article is about this');
  });

  it('says so where the coverage does not touch it', () => {
    expect(shown('volcano')).toContain('The coverage says nothing about “volcano”.');
  });
});
