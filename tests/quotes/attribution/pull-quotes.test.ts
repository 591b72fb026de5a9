import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

describe('a paragraph in marks', () => {
  const PULLED = '“The mill has been the heart of the town for years.”';

  it('is nobody’s words where it repeats a sentence of the article’s own', () => {
    expect(said('But the mill has been the heart of the town for years. It closes.', PULLED)).toEqual([]);
  });

  it('is a quotation where it repeats one, or stands alone', () => {
    const words = 'The mill has been the heart of the town for years.';
    expect(said(`“${words}” That is what Anna Holm wrote.`, PULLED)).toHaveLength(2);
    expect(said('Anna Holm wrote to the town:', PULLED)).toEqual([`${words} — Anna Holm`]);
  });
});
