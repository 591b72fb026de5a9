import { describe, expect, it } from 'vitest';
import { listCard } from '../../../src/discord/cards/sources-card.js';
import { coverageOf, readable } from '../../support/commands.js';

describe('the list of articles', () => {
  it('says how many articles are still to be read', () => {
    const some = { ...coverageOf('The bridge closed.'), pending: 12 };
    expect(readable(listCard(some, 1))).toContain('1 article\nThe articles are being read: 12 more to go.');
    expect(readable(listCard({ ...coverageOf(), pending: 12 }, 1))).toContain('12 more to go');
    expect(readable(listCard(coverageOf('The bridge closed.'), 1))).not.toContain('more to go');
  });
});
