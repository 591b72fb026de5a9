import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { readQuotations } from '../../../src/quotes/extract.js';
import { article } from '../reading.js';

/** Who answers in an article, and in which sentence. */
function told(...paragraphs: string[]): string[] {
  const { article: read, toldAnswers } = readQuotations(article(...paragraphs));
  return toldAnswers.map(({ by, ...clip }) => `${by}: ${clipText({ article: read, ...clip })}`);
}

const SUED = 'Neighbours sued Halden Steel over the smell of the works.';

describe('a told answer', () => {
  it('may be given by whoever speaks for the one accused', () => {
    for (const answer of [
      'A spokesman for Halden Steel said the claims were false.',
      'Halden Steel spokeswoman Ida Weber said the claims were false.',
      'Halden Steel’s lawyer, Ida Weber, declined to comment.',
      'A lawyer for Halden did not respond to a request for comment.',
    ])
      expect(told(SUED, answer)).toContain(`Halden Steel: ${answer}`);
  });

  it('holds the whole of the quotation that it ends', () => {
    const answer = '“That is false. We will appeal,” said a spokesman for Halden Steel.';
    expect(told(SUED, answer)).toEqual([`Halden Steel: ${answer}`]);
  });

  it('is of the only company that the article accuses, where none is named', () => {
    expect(told(SUED, 'The company denied the claims.')).toEqual([
      'Halden Steel: The company denied the claims.',
    ]);
    expect(told(SUED, 'A company spokesman said the claims were untrue.')).toHaveLength(1);
    expect(told(SUED, 'Others sued Oxley Flour.', 'The company denied the claims.')).toEqual([]);
  });

  it('may be told of by a pronoun', () => {
    expect(told('Peter Brandt was accused of theft. He denied the claims.')).toEqual([
      'Peter Brandt: He denied the claims.',
    ]);
  });

  it('may say that the claims are false', () => {
    expect(told('Peter Brandt was accused of theft. Brandt called the claims nonsense.')).toHaveLength(1);
  });

  it('is not of one who speaks of another’s', () => {
    expect(told('Anna Holm said Peter Brandt apologised to her.')).toEqual([
      'Peter Brandt: Anna Holm said Peter Brandt apologised to her.',
    ]);
    expect(told('A lawyer for the Halden Steel worker said the claims were false.')).toEqual([]);
  });
});
