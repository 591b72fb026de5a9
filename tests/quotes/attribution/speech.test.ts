import { describe, expect, it } from 'vitest';
import { quotations, said } from '../reading.js';

describe('what stands in marks', () => {
  it('is direct where it is a whole utterance and mixed where it is a fragment', () => {
    const found = quotations('“It stays open,” said Anna Holm, who called the offer “an insult”.');
    expect(found.map(({ type }) => type)).toEqual(['direct', 'mixed']);
  });

  it('is no quotation where it is a title', () => {
    expect(said('Anna Holm wrote the novel “The Last Mill” and sang in “River Songs”.')).toEqual([]);
    expect(said('On the show “Good Morning Oxley,” Anna Holm said the mill would stay open.')).toEqual([]);
  });

  it('may be printed like a title in a headline', () => {
    expect(said('Anna Holm: Mill Closure Would Be a ‘Bad Mistake’ for the Town')).toEqual([
      'Bad Mistake — Anna Holm',
    ]);
  });

  it('is no quotation where it is a title that the sentence goes on about', () => {
    expect(said('“The Last Mill,” which opens on Friday, is a film.')).toEqual([]);
    expect(said('“The Last Mill” is a film.')).toEqual([]);
    expect(said('Anna Holm told “Good Morning Oxley” that the mill would stay open.')).toEqual([]);
  });

  it('is no quotation where it is a heading on a line of its own in a paragraph', () => {
    expect(said('“Fine,” said Anna Holm.', '“A BROKEN TOWN”\nThe mill has stood for years.')).toEqual([
      'Fine, — Anna Holm',
    ]);
  });

  it('is no quotation where it is what a foreign word means', () => {
    expect(said('Anna Holm called it “vindr”, Danish for “wind”.')).toEqual(['vindr — Anna Holm']);
  });

  it('is no quotation where it only describes the speaker of the one before', () => {
    expect(said('“It stays open,” said Anna Holm, who runs a “hotel” for dogs.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
  });

  it('is no quotation where it is a nickname or a word at arm’s length', () => {
    expect(said('Peter “Red” Brandt came to the mill.')).toEqual([]);
    expect(said('The so-called “rescue” cost forty jobs.')).toEqual([]);
    expect(said('The “old guard” of the town stayed at home.')).toEqual([]);
  });

  it('is no quotation where it is what something is known as, or a motto', () => {
    expect(said('The mill is known as the “old lady” of the town, Anna Holm said.')).toEqual([]);
    expect(said('Anna Holm said the so-called “rescue” cost forty jobs.')).toEqual([]);
    expect(said('Anna Holm wore clothes with her campaign slogan — “Make Mills Great”.')).toEqual([]);
  });

  it('is no quotation where it only describes the noun after a verb that need not report words', () => {
    expect(said('Doctors called him a charlatan for promoting “magic” pills.')).toEqual([]);
    expect(said('Anna Holm signed a “second thoughts” letter on the mill.')).toEqual([]);
    expect(said('Anna Holm found the plan “magic” that day.')).toEqual(['magic — Anna Holm']);
  });

  it('is no quotation where a participle labels a thing with it, unless it says who does', () => {
    expect(said('In a box labelled “old papers”, a clerk had typed “lost”.')).toEqual(['lost — a clerk']);
    expect(said('Anna Holm said the group, dubbed the “quiet ones” by rivals, had left.')).toEqual([
      'quiet ones — rivals',
    ]);
  });

  it('is no quotation of whom a verb outside of its brackets tells', () => {
    expect(
      said('Anna Holm, who writes songs (one of them is about a town “where nobody sings”), has left.'),
    ).toEqual([]);
  });

  it('is no quotation where it is what its author or star is known for', () => {
    expect(said('“We Stay” author Anna Holm said Brandt was “a bully”.')).toEqual(['a bully — Anna Holm']);
  });

  it('is no quotation where it names a piece of writing', () => {
    expect(said('Anna Holm has left.', 'Her commentary, “Brandt, tell us all,” is kind.')).toEqual([]);
  });

  it('is no quotation where an author follows or where it only announces', () => {
    expect(said('“The mill that would not close,” by Anna Holm, won the prize.')).toEqual([]);
    expect(said('One of her recent reads, “The Long River,” by Peter Brandt, tells of mills.')).toEqual([]);
    expect(said('READ ON: “Mill in Oxley to close in May,” by the Post’s Anna Holm.')).toEqual([]);
    expect(said('Holm sang, and a collection of songs called “The Last Mill” came out.')).toEqual([]);
    expect(said('One of her recent reads, ‘The Long River’, by Peter Brandt, tells of mills.')).toEqual([]);
    expect(said('“It stays open,” said Anna Holm.', '“Related:”', 'The mill has stood for years.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
  });

  it('is no quotation where it is a heading or a stage direction', () => {
    expect(said('“Fine,” said Anna Holm.', '“A BROKEN TOWN”', 'The mill has stood for years.')).toEqual([
      'Fine, — Anna Holm',
    ]);
    expect(
      said('A mill closed.', '“Fine,” said Anna Holm.\n“A TOWN THAT LOST ITS MILL”\nNobody came.'),
    ).toEqual(['Fine, — Anna Holm']);
    expect(said('Anna Holm said: “We won.', '“(APPLAUSE)”')).toEqual(['We won. — Anna Holm']);
  });

  it('is no quotation where it is a title in a list, labelled, signed or alone', () => {
    for (const line of [
      '“Late Mill” — The Oxley Brothers',
      'WINNER: “1,000 Miles” — Holm & Brandt',
      'Anna Holm, “Some Like It Loud”',
      '“Some Like It Loud”',
      'Best song: “Quiet Mills”',
    ])
      expect(quotations('The winners are:', line)).toEqual([]);
    expect(said('Anna Holm: “No New Mill!”')).toEqual(['No New Mill! — Anna Holm']);
  });

  it('is no quotation where a title has a small “it” in it', () => {
    expect(
      quotations('Singers are often sued by people alleging theft, as Holm was over “Turn it Up,” a hit.'),
    ).toEqual([]);
  });

  it('is no quotation where it is another name of a thing', () => {
    expect(quotations('Lady beetles, also called “mill beetles,” are red.')).toEqual([]);
    expect(said('Anna Holm, who also called the mill “a ruin,” left.')).toEqual(['a ruin, — Anna Holm']);
  });

  it('is no quotation where it is a title that is said to be a work', () => {
    expect(quotations('“The Book of Mills,” the smash musical by Anna Holm, is sold out.')).toEqual([]);
  });
});
