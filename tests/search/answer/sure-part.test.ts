import { describe, expect, test } from 'vitest';
import { boldsOf, indexOf } from '../asking.js';

const bolds = (text: string, question: string) =>
  boldsOf(indexOf(text, 'Rain is expected on Monday. The river is high.'), question);

describe('the part that answers', () => {
  test.each([
    ['Danish architect Ida Holm designed the library.', 'Who designed the library?', 'Ida Holm'],
    ['The library was designed by Danish architect Ida Holm.', 'Who designed the library?', 'Ida Holm'],
    [
      'Ida Holm, 54, the head of the firm, later designed the library.',
      'Who designed the library?',
      'Ida Holm',
    ],
    ['Per Dale is the head of the firm.', 'Who is the head of the firm?', 'Per Dale'],
    ['The library stays, its head, Per Dale, said.', 'Who is the head of the library?', 'Per Dale'],
    ['The council sold the ferry Elmstead Castle.', 'Which ferry did the council sell?', 'Elmstead Castle'],
    ['The library was opened by the Bank of Elmstead.', 'Who opened the library?', 'Bank of Elmstead'],
    ['The storm took the roof in Harwick.', 'Which town lost its roof in the storm?', undefined],
    ['The trial was held in Harwick.', 'Where was the trial held?', 'Harwick'],
    ['Ministers met in Norway to talk to Per Dale.', 'In which country did ministers meet?', 'Norway'],
    ['The mayor opened 12 shelters on Aug. 15.', 'How many shelters did the mayor open?', '12'],
    ['The mayor opened the shelters on Aug. 15.', 'When did the mayor open the shelters?', 'Aug. 15'],
    ['The tower is 84 metres tall, 20% more than planned.', 'How tall is the tower?', '84 metres'],
  ])('of “%s”, asked “%s”, is %s', (text, question, part) => {
    expect(bolds(text, question)).toEqual(part === undefined ? [] : [part]);
  });

  test.each([
    [
      'of the subject, where another name only stands near',
      'The trial of Per Dale began on the day that the library burned, and Ida Holm wept.',
      'Who burned the library?',
    ],
    [
      'a relative of the dead, who is not said to have done it',
      'After the shooting of Ida Holm and the death of her brother, Judge Per Dale, the town of Elmstead mourned.',
      'Who shot Ida Holm?',
    ],
    [
      'whoever no longer is what is asked',
      'Former head of the library Per Dale spoke.',
      'Who is the head of the library?',
    ],
    [
      'a person, asked where',
      'The trial was a shock to Per Dale, and the trial ends soon.',
      'Where was the trial held?',
    ],
    [
      'a month, asked for a company',
      'A company said in May that it would sell the ferry.',
      'Which company will sell the ferry?',
    ],
    [
      'a day of the month, asked how many',
      'For news of the fires in which people died see our page of Aug. 15.',
      'How many people died in the fires?',
    ],
    ['a share, asked how tall', 'The tower is 20% taller than the old one.', 'How tall is the tower?'],
  ])('is never %s', (_, text, question) => {
    expect(bolds(text, question)).toEqual([]);
  });
});
