import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

describe('a photo credit that runs into the text', () => {
  it('is no part of the name behind it', () => {
    expect(
      said('Anna Holm leads the council.', 'Peter Brandt/Pool/AFP/Getty Images Holm said: “We will stay.”'),
    ).toEqual(['We will stay. — Anna Holm']);
  });

  it('names nobody whom a pronoun may mean', () => {
    expect(
      said(
        'Anna Holm leads the council.',
        'The council sat late on Monday. Jane Brandt/Reuters',
        '“We will stay,” she said.',
      ),
    ).toEqual(['We will stay, — Anna Holm']);
  });

  it('is none where two names are only joined', () => {
    expect(said('The Holm/Brandt record is out.', '“We will stay,” said Anna Holm.')).toEqual([
      'We will stay, — Anna Holm',
    ]);
  });

  it('may be what a page prints at a film', () => {
    expect(said('Anna Holm leads the council.', 'Video Ad Feedback Holm said: “We will stay.”')).toEqual([
      'We will stay. — Anna Holm',
    ]);
  });

  it('ends a caption, whose people no pronoun behind it means', () => {
    expect(
      said(
        'Robert Holm leads the council.',
        'Peter Brandt walks past the mill on Monday. (Ida Weber/Oxley Echo)',
        '“We will stay,” he said.',
      ),
    ).toEqual(['We will stay, — Robert Holm']);
  });
});
