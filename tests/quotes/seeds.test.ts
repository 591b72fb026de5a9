import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { readCoverage } from '../../src/articles/read.js';
import { findPeople } from '../../src/quotes/book/find-people.js';
import { quotationsOf, readBook } from '../../src/quotes/book/quote-book.js';
import { allegations, answersTo } from '../../src/quotes/book/sides.js';
import type { Person } from '../../src/quotes/people/person.js';
import { quotedText } from '../../src/quotes/quotation.js';

const { articles } = await readCoverage('seeds');
const book = readBook(articles);

function person(typed: string): Person {
  const [found] = findPeople(book, typed);
  if (!found) throw new Error(`${typed} is not found`);
  return found;
}

describe('the seed articles', () => {
  it('give every quotation its speaker', () => {
    const speakers = book.quotations.map(
      (quotation) =>
        `${quotedText(quotation).slice(0, 24)} — ${quotation.speaker?.canonical ?? quotation.speaker?.text}`,
    );
    expect(speakers.sort()).toEqual([
      'Candidates who allow peo — the staffer',
      'I categorically deny the — Robert Becker',
      'I categorically deny the — Robert Becker',
      'It now appears that as p — Bernie Sanders',
      'The allegations that I h — Bernie Sanders',
      'To the women in that cam — Bernie Sanders',
      'To women in our campaign — Bernie Sanders',
      'What they experienced wa — Bernie Sanders',
      'When we talk about endin — Bernie Sanders',
      'at odds with my recollec — Robert Becker',
      "more robust policies and — Sanders' campaign",
      'to any woman who felt th — Bernie Sanders',
      'to discuss the issue of  — Dozens of women and men',
    ]);
  });

  it('give exactly three quotations by Becker, and the staffer’s apart as about him', () => {
    const { by, about } = quotationsOf(person('Becker'));
    expect(by.map(quotedText).sort()).toEqual([
      'I categorically deny these allegations of improper and unprofessional conduct',
      'I categorically deny these allegations of improper and unprofessional conduct,',
      'at odds with my recollection',
    ]);
    expect(about.map((quotation) => quotation.speaker?.text)).toEqual(['the staffer']);
  });

  it('give the statement that closes too early in two segments', () => {
    const parted = book.quotations.find(({ segments }) => segments.length > 1);
    expect(parted && quotedText(parted)).toBe(
      'To the women in that campaign who were harassed or mistreated I apologize Our standards, our procedures, our safeguards were clearly inadequate,',
    );
  });

  it('give the four statements that both print, the apology in three wordings', () => {
    const texts = book.statements.map(({ parts }) =>
      parts.map(({ quotation, start, end }) => clipText({ ...quotation, start, end })),
    );
    expect(texts.map(({ length }) => length)).toEqual([2, 3, 2, 2]);
    expect(texts[1]?.sort()).toEqual([
      'To the women in that campaign who were harassed or mistreated I apologize',
      'To the women in that campaign who were harassed or mistreated I apologize.',
      'To women in our campaign who were harassed or mistreated, I apologise',
    ]);
  });

  it('allege something against Becker, and hold his answers', () => {
    const becker = person('Becker');
    expect(allegations(book).every(({ against }) => against === becker)).toBe(true);
    expect(answersTo(book, becker)).toHaveLength(3);
  });
});
