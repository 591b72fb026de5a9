import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

describe('the person whom an article tells of', () => {
  it('is meant by a description that nobody is printed with, where a pronoun would mean them as well', () => {
    expect(
      said('Dame Anna Holm leads the mill. Holm met Mr Brandt.', '“We stay,” the billionaire said.'),
    ).toEqual(['We stay, — Anna Holm']);
  });

  it('is not meant where a pronoun would mean somebody else, or where anybody could be', () => {
    expect(
      said(
        'Dame Anna Holm leads the mill. Holm left. Mr Brandt met Holm.',
        '“We stay,” the billionaire said.',
      ),
    ).toEqual(['We stay, — the billionaire']);
    expect(said('Mr Peter Brandt leads the mill. Brandt spoke.', '“Go home,” the man shouted.')).toEqual([
      'Go home, — the man',
    ]);
  });
});
