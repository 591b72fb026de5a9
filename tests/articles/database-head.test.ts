import { describe, expect, it } from 'vitest';
import { bodyParagraphs } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';

const parse = (text: string) => parseArticle({ id: 'a.txt', text, title: null, source: null, date: null });
const BODY = 'The mill in Oxley closed on Monday, its owner said.\n\n“We tried,” said Anna Holm.';
const DAY = 'January 10, 2019 Thursday';
const LABELS = 'BYLINE: Jane Doe\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 487 words';

describe('an article from a database of the press', () => {
  it.each([
    ['below the day', `1 of 2 DOCUMENTS\n\nThe Vale Post (Oxley)\n\n${DAY}\n\nMill closes\n\n${LABELS}`],
    ['behind its label', `The Vale Post (Oxley)\n\n${DAY}\n\n${LABELS}\n\nHEADLINE: Mill closes`],
    ['behind its label, first', `The Vale Post (Oxley)\n\n${DAY}\n\nHEADLINE: Mill closes\n\n${LABELS}`],
    [
      'above the outlet',
      `Mill closes\nThe Vale Post (Oxley)\n${DAY}\n\nSection: NEWS; Pg. 4\nLength: 487 words`,
    ],
  ])('has its outlet above the day, and its headline %s', (_, head) => {
    const article = parse(`${head}\n\n\n${BODY}\n\nLOAD-DATE: January 11, 2019`);
    expect(article).toMatchObject({
      title: 'Mill closes',
      source: 'The Vale Post (Oxley)',
      date: '2019-01-10',
    });
    expect(bodyParagraphs(article)).toHaveLength(2);
  });

  it('is told by its length in words: other texts may begin with a title and a day', () => {
    const article = parse(`The mill of Oxley\n\n${DAY}\n\nA history\n\n${BODY}`);
    expect(article).toMatchObject({ title: 'The mill of Oxley', source: null });
    const undated = parse(`Long jump\n\nLENGTH: 487 words\n\n${BODY}\n\nLOAD-DATE: ${DAY}`);
    expect(undated).toMatchObject({ title: 'Long jump', source: null });
  });
});
