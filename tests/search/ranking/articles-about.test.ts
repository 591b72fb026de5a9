import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { articlesAbout } from '../../../src/search/ranking/articles-about.js';

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: null, source: null, date: null });

describe('articlesAbout', () => {
  const index = buildSearchIndex([
    article('ferry', 'The ferry to Norholm will sail again on Friday.'),
    article('school', 'The school at Norholm lost its roof.'),
    article('tax', 'The council raised a tax on parking.'),
  ]);
  const about = (topic: string) => articlesAbout(index, topic).map(({ id }) => id);

  it('finds those that hold words of the topic, those first that hold most', () => {
    expect(about('the Norholm ferries')).toEqual(['ferry', 'school']);
  });

  it('finds none for a topic that the coverage does not touch, or for no words at all', () => {
    expect(about('copper')).toEqual([]);
    expect(about('')).toEqual([]);
    expect(about('?!')).toEqual([]);
  });

  it('finds 60 at most', () => {
    const many = buildSearchIndex(Array.from({ length: 80 }, (_, n) => article(`${n}`, `Ferry ${n} sails.`)));
    expect(articlesAbout(many, 'ferry')).toHaveLength(60);
  });
});
