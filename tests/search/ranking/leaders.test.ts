import { describe, expect, test } from 'vitest';
import { leaderAsked } from '../../../src/search/question/leader-asked.js';
import { leadersIn } from '../../../src/search/ranking/leaders.js';

const leaders = (question: string, text: string) => {
  const asked = leaderAsked(question);
  if (!asked) throw new Error('asks for no leader');
  return leadersIn(text, asked).map(({ start, end }) => text.slice(start, end));
};
const GUILD = 'Who leads the Oxley Guild?';
const MILL = 'Who runs the mill?';

describe('the leaders in a sentence', () => {
  test.each([
    '“We stay,” Oxley Guild president Anna Holm said.',
    'Anna Holm, the Oxley Guild’s president, said no.',
    'Anna Holm, 54, president of the Oxley Guild, said no.',
    'The president of the Oxley Guild, Anna Holm, said no.',
    'President Anna Holm of the Oxley Guild said no.',
    'Anna Holm is the new chairwoman of the Oxley Guild.',
    'Oxley Guild Chief Executive Officer Dr. Anna Holm’s house was sold.',
    'Anna Holm, who leads the Oxley Guild, said no.',
    'The Oxley Guild, led by Anna Holm, said no.',
    'Per Lind, who once was with guild leader Anna Holm, said no.',
  ])('stand with their office and what they are at the head of: %s', (text) => {
    expect(leaders(GUILD, text)).toEqual(['Anna Holm']);
  });

  test.each([
    'The mill’s director, Per Lind, said no.',
    'The mill director Per Lind said no.',
    'Per Lind, 54, runs the old mill.',
    'The mill is run by Per Lind.',
  ])('are found of what has no name: %s', (text) => {
    expect(leaders(MILL, text)).toEqual(['Per Lind']);
  });

  test.each([
    ['of another body', 'Weaver Guild president Anna Holm said no.'],
    ['of something that has one word of many in common', 'Oxley president Anna Holm said no.'],
    ['of a part of it', 'Oxley Guild head of music Anna Holm said no.'],
    ['who was it', 'Former Oxley Guild president Anna Holm said no.'],
    ['who was it then', 'It was then-Oxley Guild president Anna Holm.'],
    ['who was it, told by the verb', 'Anna Holm, who was the president of the Oxley Guild, said no.'],
    ['below the head', 'Oxley Guild vice president Anna Holm said no.'],
    ['of another office', 'Oxley Guild Chief Financial Officer Anna Holm said no.'],
    ['of a union in it', 'Union leader Anna Holm of the Oxley Guild said no.'],
    ['in no office', 'Anna Holm of the Oxley Guild said no.'],
  ])('are nobody %s', (_, text) => {
    expect(leaders(GUILD, text)).toEqual([]);
  });

  test('may have been it where the question asks of earlier days', () => {
    const text = 'Former Oxley Guild president Anna Holm said no.';
    expect(leaders('Who led the Oxley Guild?', text)).toEqual(['Anna Holm']);
  });

  test('have the office that is asked for, by any of its names', () => {
    const text = 'Halden President Per van der Lind met Halden Prime Minister Ida Brandt.';
    expect(leaders('Who is the president of Halden?', text)).toEqual(['Per van der Lind']);
    expect(leaders('Who is Halden’s premier?', text)).toEqual(['Ida Brandt']);
  });
});
