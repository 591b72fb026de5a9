import { describe, expect, it } from 'vitest';
import { misprintOf } from '../../src/quotes/misprints.js';
import { said } from './reading.js';

const surnames = (...names: string[]) => new Map(names.map((name) => [name, true]));

describe('a misprinted surname', () => {
  it('means the only one that it is a letter off', () => {
    expect(misprintOf('mclenney', surnames('mcclenney', 'anderson'))).toBe('mcclenney');
    expect(
      said('The rally was seen by Tyra McClenney and Jan Anderson.', '“It is not enough,” McLenney said.'),
    ).toEqual(['It is not enough, — Tyra McClenney']);
  });

  it('means nobody where it is short, could mean two, or has another end', () => {
    expect(misprintOf('holm', surnames('holt'))).toBeNull();
    expect(misprintOf('petersan', surnames('peterson', 'petersen'))).toBeNull();
    expect(misprintOf('johnsons', surnames('johnson'))).toBeNull();
  });
});
