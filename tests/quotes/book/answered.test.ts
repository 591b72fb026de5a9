import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { whatItAnswers } from '../../../src/quotes/book/answered.js';
import { readQuotations } from '../../../src/quotes/extract.js';
import { article } from '../reading.js';

function answered(...paragraphs: string[]): (string | null)[] {
  const reading = readQuotations(article(...paragraphs));
  return reading.quotations.map((quotation) => {
    const clip = whatItAnswers(reading, quotation);
    return clip && clipText(clip);
  });
}

describe('what a quotation answers', () => {
  it('stands in its sentence', () => {
    expect(answered('Asked about the mill, Anna Holm said: “It stays open.”')).toEqual([
      'Asked about the mill',
    ]);
    expect(answered('“It stays open,” Anna Holm said in response to the union.')).toEqual([
      'in response to the union',
    ]);
  });

  it('is the question quoted before it', () => {
    expect(answered('“Will it close?” asked Peter Brandt.', '“It stays open,” said Anna Holm.')).toEqual([
      null,
      'Will it close?',
    ]);
  });

  it('is the sentence before it that asks', () => {
    expect(
      answered('Peter Brandt asked whether the mill would close.', '“It stays open,” said Anna Holm.'),
    ).toEqual(['Peter Brandt asked whether the mill would close.']);
  });

  it('is unknown where the article does not say', () => {
    expect(answered('The sun shone.', '“It stays open,” said Anna Holm.')).toEqual([null]);
  });
});
