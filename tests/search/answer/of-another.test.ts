import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { boldsOf, indexOf, sentencesOf } from '../asking.js';

const news = indexOf(
  'Ida Brandt chairs the harbour board of Elmstead. She has seven ships.',
  'Forward Per Holm collided with Mia Arden in the second half. Keeper Ola Vance was booked for a late tackle on Arden. Arden was carried off. Vance saved two penalties. Bo Krol struck, his 11th goal of the season.',
  'The brewer Krol, which is based in Harwick, sued Lund Foods in May over the name of a beer. Lund Foods says that the name is old.',
  'Climber Ada Lund said that she had written twice to the manager, Nils Dahl, about worn ropes. She left in June for her health.',
  'Jam maker Elder recalls jars\n\nJam maker Elder recalled jars on Monday. A machine of Torvald broke them, it said. Torvald said that the machine was set too fast.\n\nIt is the first recall of Elder since 2016. The company was then fined £80,000.',
  'The regulator fined Nordlicht on Monday to protect the shops of Oxley.',
  'Harwick Rovers have sold forward Ola Berg to Oxley on Monday.',
  'Striker Bo Lund left Harwick on Sunday. Coach Nils Ek dropped him in April because he came late to training.',
  'Tom Reeve owed a friend money. Shares in Otto Lind rose 2 percent in Oxley. His former friend, Otto Lind, is suing him since May. Ferry captain Tom Reeve, who resigned from the union in June, spoke first. Union head Eva Rask said that the strike would go on.',
);

describe('what is told of another does not answer', () => {
  test.each([
    'Why was Per Holm booked?',
    'When did Eva Rask resign from the union?',
    'Did Lund Foods sue Krol?',
    'How much was Torvald fined?',
    'Why did Nordlicht fine the regulator on Monday?',
    'When did Ola Berg sell Harwick Rovers?',
    'How many people does Otto Lind employ in Oxley?',
    'When did Lund Foods sue Krol?',
    'When did Tom Reeve sue Otto Lind?',
    'Why did Nils Dahl write to Ada Lund about worn ropes?',
    'Is Lund Foods suing Krol over the name of a beer?',
  ])('%s', (question) => {
    expect(ask(news, question)).toMatchObject({ answered: false, answer: [] });
  });

  test('though it is how many they have of what is asked', () => {
    expect(boldsOf(news, 'How many goals did Mia Arden score?')).toEqual([]);
    expect(ask(news, 'How many penalties did Per Holm save?').answered).toBe(false);
    expect(boldsOf(news, 'How many goals did Bo Krol score?')).toEqual(['11th']);
  });

  test.each([
    ['Why was Ola Vance booked?', 'booked for a late tackle'],
    ['Why was Bo Lund of Harwick dropped?', 'because he came late'],
    ['When did Tom Reeve resign from the union?', 'resigned from the union in June'],
    ['Did Krol sue Lund Foods over the name of a beer?', 'sued Lund Foods'],
  ])('but the same of the one asked about does: %s', (question, part) => {
    expect(sentencesOf(news, question).join(' ')).toContain(part);
  });
});
