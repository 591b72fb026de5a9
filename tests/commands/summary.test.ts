import { describe, expect, it } from 'vitest';
import summary from '../../commands/summary.js';
import type { Coverage } from '../../src/coverage.js';
import { coverageOf, optionsOf, readable } from '../support/commands.js';

/** Coverage that notes how long the summaries are to be for which it is asked. */
function noting(): { coverage: Coverage; lengths: number[] } {
  const bridge = coverageOf('The bridge closed on Monday. The ferry sails from the harbour instead.');
  const lengths: number[] = [];
  const summarise: Coverage['summarise'] = (wanted) => {
    lengths.push(wanted.sentences);
    return bridge.summarise(wanted);
  };
  return { coverage: { ...bridge, summarise }, lengths };
}

const town = coverageOf(
  `Spring ball of the town

Three hundred guests danced at the spring ball of Lund.

The town hall had been lit with a thousand candles for it.

Music was played by the band of the fire brigade.

Among the prizes of the draw was a chess set of walnut.`,
);
const shown = (topic: string) =>
  readable(summary.execute(optionsOf({ topic, sentences: 3 }), { coverage: town }).card);

describe('/summary', () => {
  it('has as many sentences as are asked for, and three unless told', () => {
    const { coverage, lengths } = noting();
    for (const options of [{ sentences: 5 }, {}]) summary.execute(optionsOf(options), { coverage });
    expect(lengths).toEqual([5, 3]);
  });

  it('has from one to ten, whatever a button says', () => {
    const { coverage, lengths } = noting();
    for (const count of ['-4', '0', '1', '10', '99', 'x', '2.5'])
      summary.actions.show({ state: `${count}::`, chosen: [] }, { coverage });
    expect(lengths).toEqual([1, 1, 1, 10, 10, 3, 3]);
  });
});

describe('/summary of a topic', () => {
  it('says so where no article is about it', () => {
    expect(shown('chess')).toContain('a chess set of walnut');
    expect(shown('chess')).toContain('No article is about this');
  });

  it('says nothing of the kind where one is', () => {
    expect(shown('spring ball')).toContain('Three hundred guests');
    expect(shown('spring ball')).not.toContain('No article is about this');
  });

  it('says so where it lacks a word of it', () => {
    expect(shown('spring disaster')).toContain('Nothing here holds “disaster”');
    expect(shown('spring disaster')).toContain('Three hundred guests');
  });

  it('says so where the coverage does not touch it', () => {
    expect(shown('volcano')).toContain('The coverage says nothing about “volcano”.');
  });
});
