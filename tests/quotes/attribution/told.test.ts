import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { tellingSentences } from '../../../src/quotes/attribution/told.js';

const tells = (text: string, ...called: readonly string[]) => {
  const article = parseArticle({ id: 'a', text, title: null, source: null, date: null });
  const clips = article.paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((span) => ({ article, paragraph: number, ...span })),
  );
  return tellingSentences(called, clips).length > 0;
};

describe('a sentence that tells what somebody said', () => {
  it.each([
    ['the name as the subject', 'Ida Holm said that the bridge was safe.'],
    ['words between', 'Holm, who chairs the board, has also said that the bridge was safe.'],
    ['the name behind the verb', 'The bridge is safe, said Holm on Monday.'],
    ['the name behind an office', 'The town’s mayor, Ida Holm, said that the bridge was safe.'],
    ['a source', 'The bridge is safe, according to Mayor Ida Holm.'],
    ['a pronoun that follows on the name', 'Holm spoke on Monday. She insisted that the bridge was safe.'],
    ['a pronoun in the sentence of the name', 'Holm was calm when she said that the bridge was safe.'],
  ])('takes %s', (_, text) => {
    expect(tells(text, 'Ida Holm')).toBe(true);
  });

  it.each([
    ['words of somebody else about them', 'Holm must go, said Karl Ek.'],
    ['words that somebody else said to them', 'In a letter to Holm, Ek said that the bridge was not safe.'],
    ['the last of a list', 'The bridge was built by Ek, Holm, said the clerk.'],
    ['a pronoun before the name', 'He said that the bridge was safe. Voters trust Holm.'],
    ['what they did', 'Holm opened the bridge that engineers had said was safe.'],
    ['sentences without them', 'Ek said that the bridge was safe.'],
    ['words in which somebody else names them', '“We have Holm for this,” he said.'],
  ])('does not take %s', (_, text) => {
    expect(tells(text, 'Ida Holm')).toBe(false);
  });

  it('takes a description', () => {
    expect(tells('The clerk of the council said nothing was signed.', 'the clerk')).toBe(true);
    expect(tells('On Monday the clerk said nothing was signed.', 'the clerk')).toBe(true);
    expect(tells('The clerk of the council said nothing was signed.', 'the clerk of the council')).toBe(true);
    expect(tells('The clerk of the court said nothing was signed.', 'the clerk of the council')).toBe(false);
  });
});
