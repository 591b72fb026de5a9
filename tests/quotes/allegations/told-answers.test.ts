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
    expect(told('Anna Holm said Peter Brandt denied it to her.')).toEqual([
      'Peter Brandt: Anna Holm said Peter Brandt denied it to her.',
    ]);
    expect(told('Anna Holm said Peter Brandt apologised to her.')).toEqual([]);
    expect(told('A lawyer for the Halden Steel worker said the claims were false.')).toEqual([]);
  });

  it('may be told without the word "denied"', () => {
    const accused = 'Peter Brandt was accused of theft.';
    for (const answer of [
      'Brandt called the claims “pure fantasy”.',
      'Brandt described it as a smear.',
      'Brandt said he had done nothing wrong.',
      'Brandt says none of it happened.',
      'Brandt has always protested his innocence.',
      'Brandt defended his conduct.',
      'Brandt has not commented publicly.',
      'Brandt, whom Holm described as “a thief”, declined to comment.',
      'Messages left for Brandt were not returned.',
      'Lawyers for Brandt say there is no truth to the claim.',
      'Brandt admitted the theft.',
      'Brandt, jailed in 2015 for fraud, has always insisted he was framed.',
      'Brandt told the court that nothing of the kind had happened.',
      'Holm spoke of Brandt, who has rejected the charge.',
      'A spokesman for Brandt said the suit had no merit.',
    ])
      expect(told(accused, answer), answer).toEqual([`Peter Brandt: ${answer}`]);
  });

  it('is none where something else is denied, or to them', () => {
    const accused = 'Peter Brandt was accused of theft.';
    for (const sentence of [
      'Brandt was denied bail.',
      'Brandt denied his staff a rise.',
      'Brandt denied the request for a new mill.',
      'Brandt said it is a street in which nothing has ever changed.',
      'The court rejected Brandt’s claim that he was ill.',
      'Holm was accused of lying by Brandt’s lawyer, Ida Weber.',
    ])
      expect(told(accused, sentence), sentence).toEqual([]);
  });

  it('is not of the accused company where another one has come in', () => {
    for (const other of ['The Oxley Film Company sold its mill.', 'A streaming firm sold its mill.'])
      expect(told(SUED, `${other} The company declined to comment.`), other).toEqual([]);
    expect(told('Holm accused Norway of whaling. The company declined to comment.')).toEqual([]);
    expect(told('Halden Steel was sued by the Trade Commission. The company denied it.')).toHaveLength(1);
  });
});
