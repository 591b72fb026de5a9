import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

describe('a quotation without its opening mark', () => {
  it('begins after the attribution before it', () => {
    expect(said('Of the mill Anna Holm added, It stays open for years.”')).toEqual([
      'It stays open for years. — Anna Holm',
    ]);
    expect(said('“The mill is ours,” said Anna Holm. It stays open for years.”')).toEqual([
      'The mill is ours, — Anna Holm',
      'It stays open for years. — Anna Holm',
    ]);
  });

  it('is none where no attribution stands before the stray mark', () => {
    expect(said('The mill stays open for years.” Nobody knew who had written it.')).toEqual([]);
    expect(said('Anna Holm said. The mill stays open for years.”')).toEqual([]);
  });
});
