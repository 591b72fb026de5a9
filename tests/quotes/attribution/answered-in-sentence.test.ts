import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Lea Marsh met Tom Wick, a diver, and Ida Sorel on Monday.';

/** Who says the quotations of one more sentence about Lea Marsh, Tom Wick and Ida Sorel. */
function speaks(sentence: string): string[] {
  return said(MET, sentence).map((found) => found.replace(/^.* — /, ''));
}

describe('a sentence with two quotations', () => {
  it('gives the second to whoever answers the first', () => {
    for (const answer of [
      'to which Wick replied',
      'and Wick answered',
      'before Wick shouted',
      'prompting Wick to reply',
    ])
      expect(speaks(`“Is it deep?” Marsh asked, ${answer}, “Deeper than you think.”`), answer).toEqual([
        'Lea Marsh',
        'Tom Wick',
      ]);
    expect(speaks('“It is deep,” Marsh told Wick, who replied, “Not to me.”')).toEqual([
      'Lea Marsh',
      'Tom Wick',
    ]);
  });

  it('gives it to whoever snaps back behind a colon', () => {
    for (const answer of [
      'at which Wick snapped',
      'until Wick shook his head and Wick sobbed',
      'and Wick answered',
    ])
      expect(speaks(`“Is it deep?” Marsh asked, ${answer}: “Not to me.”`), answer).toEqual([
        'Lea Marsh',
        'Tom Wick',
      ]);
    expect(speaks('Marsh asked who knew, at which Wick bristled: “Not me.”')).toEqual(['Tom Wick']);
  });

  it('gives both to one speaker where nobody answers', () => {
    for (const rest of ['adding', 'when questioned by the court', 'smiling at Wick'])
      expect(speaks(`“It is deep,” Marsh said, ${rest}, “and it is cold.”`), rest).toEqual([
        'Lea Marsh',
        'Lea Marsh',
      ]);
  });
});
