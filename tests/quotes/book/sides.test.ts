import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { allegations, answersTo, toldAnswers } from '../../../src/quotes/book/sides.js';
import { quotedText } from '../../../src/quotes/quotation.js';
import { article } from '../reading.js';

function against(...paragraphs: string[]): string[] {
  return allegations(readBook([article(...paragraphs)])).map(
    ({ against: person, cue }) => `${person.name}: ${cue}`,
  );
}

describe('an allegation', () => {
  it('is against the one who is accused, whoever accuses', () => {
    expect(against('Anna Holm accused Peter Brandt of theft.')).toEqual(['Peter Brandt: accused']);
    expect(against('Peter Brandt was accused of theft by Anna Holm.')).toEqual(['Peter Brandt: accused']);
    expect(against('The town’s mayor, Peter Brandt, had allegedly taken the money.')).toEqual([
      'Peter Brandt: allegedly',
    ]);
    expect(against('Anna Holm made an allegation of theft against Peter Brandt.')).toEqual([
      'Peter Brandt: allegation',
    ]);
    expect(against('Peter Brandt denied the claims.')).toEqual(['Peter Brandt: denied']);
    expect(against('A worker told the Echo that Peter Brandt had harassed her.')).toEqual([
      'Peter Brandt: harassed',
    ]);
  });

  it('is not against a possessor, or where nothing is alleged', () => {
    expect(against('There were complaints against Peter Brandt’s brother.')).toEqual([]);
    expect(against('Peter Brandt opened the mill on Monday.')).toEqual([]);
  });
});

describe('the other side', () => {
  const book = readBook([
    article(
      'Anna Holm accused Peter Brandt of theft.',
      '“I never took a penny,” said Brandt. “The sun is shining.”',
      'Brandt denied the claims in court.',
    ),
  ]);

  it('is what the accused says to deny it, and what the article tells of it', () => {
    const brandt = book.people.find(({ name }) => name === 'Peter Brandt');
    expect(brandt && answersTo(book, brandt).map(quotedText)).toEqual(['I never took a penny,']);
    expect(brandt && toldAnswers(book, brandt).map(clipText)).toEqual(['Brandt denied the claims in court.']);
  });

  it('is not what the accused says of something else where nobody accuses them', () => {
    const two = readBook([
      article('Anna Holm accused Peter Brandt of theft.', 'A second sentence about the mill.'),
      article('“I never liked the sea,” said Peter Brandt.'),
      article('“The accusations are nonsense,” Peter Brandt said.'),
    ]);
    const brandt = two.people.find(({ name }) => name === 'Peter Brandt');
    expect(brandt && answersTo(two, brandt).map(quotedText)).toEqual(['The accusations are nonsense,']);
  });

  it('may be told of somebody who is named behind an office', () => {
    const other = readBook([article('The town’s mayor, Peter Brandt, refused to speak to reporters.')]);
    const brandt = other.people.find(({ name }) => name === 'Peter Brandt');
    expect(brandt && toldAnswers(other, brandt)).toHaveLength(1);
  });

  it('is no refusal of something else', () => {
    const told = (sentence: string) => {
      const other = readBook([article('Anna Holm accused Peter Brandt of theft.', sentence)]);
      const brandt = other.people.find(({ name }) => name === 'Peter Brandt');
      return brandt ? toldAnswers(other, brandt).map(clipText) : [];
    };
    expect(told('Brandt rejected the offer.')).toEqual([]);
    expect(told('Brandt refused the medal.')).toEqual([]);
    expect(told('Brandt insisted on paying.')).toEqual([]);
    expect(told('Brandt rejected all of the claims.')).toEqual(['Brandt rejected all of the claims.']);
    expect(told('Brandt declined to comment.')).toEqual(['Brandt declined to comment.']);
    expect(told('Brandt insisted he was at home.')).toEqual(['Brandt insisted he was at home.']);
  });
});
