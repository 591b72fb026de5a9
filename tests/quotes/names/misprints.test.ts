import { describe, expect, it } from 'vitest';
import { misprintOf } from '../../../src/quotes/names/misprints.js';
import { said } from '../reading.js';

const surnames = (...names: string[]) => new Map(names.map((name) => [name, true]));

describe('a misprinted surname', () => {
  it('means the only one that it is a letter off', () => {
    expect(misprintOf('hollerich', surnames('hollerisch', 'anderton'))).toBe('hollerisch');
    expect(
      said('The rally was seen by Anna Hollerisch and Jan Pascoe.', '“It is not enough,” Hollerich said.'),
    ).toEqual(['It is not enough, — Anna Hollerisch']);
  });

  it('means nobody where it is short, could mean two, or has another end', () => {
    expect(misprintOf('holm', surnames('holt'))).toBeNull();
    expect(misprintOf('petersan', surnames('peterson', 'petersen'))).toBeNull();
    expect(misprintOf('johnsons', surnames('johnson'))).toBeNull();
  });
});
