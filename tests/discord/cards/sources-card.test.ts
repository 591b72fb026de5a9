import { describe, expect, it } from 'vitest';
import { listCard } from '../../../src/discord/cards/sources-card.js';
import { LIMITS } from '../../../src/discord/limits.js';
import { coverageOf, readable, textsOf } from '../../support/commands.js';

describe('the list of articles', () => {
  it('says how many articles are still to be read', () => {
    const some = { ...coverageOf('The bridge closed.'), pending: 12 };
    expect(readable(listCard(some, 1))).toContain('1 article\nThe articles are being read: 12 more to go.');
    expect(readable(listCard({ ...coverageOf(), pending: 12 }, 1))).toContain('12 more to go');
    expect(readable(listCard(coverageOf('The bridge closed.'), 1))).not.toContain('more to go');
  });

  it('names on its last page the files that could not be read, the first five of them, and says so before', () => {
    const unread = Array.from({ length: 7 }, (_, i) => ({ file: `scan_${i}.txt`, why: 'is empty' }));
    const articles = Array.from({ length: 11 }, (_, i) => `Bridge ${i} closed.`);
    const coverage = { ...coverageOf(...articles), unread };
    expect(readable(listCard(coverage, 1))).toContain('7 files could not be read; the last page says why.');
    const last = readable(listCard(coverage, 2));
    expect(last).toContain('7 files could not be read');
    expect(last).not.toContain('the last page');
    expect(last).toContain('- scan_4.txt is empty\n- and 2 more');
  });

  it('is taken by Discord with ten titles and outlets of nothing but marks', () => {
    const marks = { title: '*'.repeat(90), source: '_'.repeat(90), text: 'The bridge closed.' };
    const coverage = coverageOf(...Array(10).fill(marks));
    const drawn = textsOf(listCard(coverage, 1)).join('');
    expect(drawn.length).toBeLessThanOrEqual(LIMITS.messageText);
    expect(drawn).toContain('10 articles');
  });
});
