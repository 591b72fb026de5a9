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

  it('names the files that could not be read on its last page, and says so before', () => {
    const unread = [{ file: 'a.pdf.txt', why: 'is a PDF' }];
    const many = { ...coverageOf(...Array.from({ length: 11 }, (_, i) => `Bridge ${i} closed.`)), unread };
    expect(readable(listCard(many, 1))).toContain('1 file could not be read; the last page says why.');
    expect(readable(listCard(many, 2))).toContain('a.pdf.txt is a PDF');
    expect(readable(listCard(many, 2))).not.toContain('the last page');
  });
});
