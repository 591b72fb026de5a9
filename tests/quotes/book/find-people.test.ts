import { describe, expect, it } from 'vitest';
import { findPeople, likeliestPeople } from '../../../src/quotes/book/find-people.js';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { article } from '../reading.js';

const book = readBook([
  article(
    'Karl Odd Lind spoke. “We left,” said Lind. “We stay,” said chief investigator Greta Holm.',
    '“We wait,” said fire chief Rolf Holm. “I write,” said J.K. Rask. “I sing,” said haulier Åke Öström.',
  ),
]);
const names = (typed: string) => findPeople(book, typed).map(({ name }) => name);

describe('the people that a typed text may mean', () => {
  it('are found by a possessive, of a name and of a role', () => {
    for (const typed of ["Lind's", 'lind’s', "Karl Odd Lind's"])
      expect(names(typed)).toEqual(['Karl Odd Lind']);
    expect(names("the fire chief's")).toEqual(['Rolf Holm']);
  });

  it('are found by initials, with dots and without', () => {
    for (const typed of ['k.o. lind', 'K. O. Lind', 'ko lind', 'K Lind'])
      expect(names(typed)).toEqual(['Karl Odd Lind']);
    for (const typed of ['J. K. Rask', 'JK Rask', 'j.k. rask']) expect(names(typed)).toEqual(['J.K. Rask']);
  });

  it('are found by what an article calls them where they speak', () => {
    expect(names('chief investigator')).toEqual(['Greta Holm']);
    expect(names('the haulier')).toEqual(['Åke Öström']);
  });

  it('are the likeliest where they fit as well as the first', () => {
    const likeliest = (typed: string) => likeliestPeople(book, typed).map(({ name }) => name);
    expect(likeliest('Holm')).toHaveLength(2);
    expect(likeliest('Greta Holm')).toEqual(['Greta Holm']);
    expect(likeliest('zebulon')).toEqual([]);
  });
});
