import { describe, expect, it } from 'vitest';
import { clipText } from '../src/articles/article.js';
import { parseArticle } from '../src/articles/parse.js';
import { buildCoverage } from '../src/coverage.js';

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: null, source: 'The Post', date: '2020-01-02' });

describe('a summary of a topic in a large coverage', () => {
  const others = Array.from({ length: 99 }, (_, n) =>
    article(`${n}`, `Town number ${n} voted to keep its old library open.`),
  );
  const ferry = article('ferry', 'The ferry to Norholm will sail again on Friday.');
  const coverage = buildCoverage({ articles: [...others, ferry], unread: [] }, new Date(0));
  const sum = (topic: string) => coverage.summarise({ article: null, topic, sentences: 3 });

  it('is drawn from the articles that search finds for it, and counts them all as looked at', () => {
    const { sentences, read } = sum('Norholm ferry');
    expect(sentences.map(clipText)).toEqual([ferry.text]);
    expect(read).toBe(100);
  });

  it('does not claim that one alone has what it did not compare with all', () => {
    expect(sum('Norholm ferry').sentences[0]?.onlyIn).toBeNull();
  });

  it('says that the coverage does not touch a topic that it lacks', () => {
    expect(sum('copper').whyEmpty).toBe('off-topic');
  });
});
