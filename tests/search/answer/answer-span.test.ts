import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { boldsOf, indexOf, millStory, townNews } from '../asking.js';

const town = buildSearchIndex(townNews);
const mill = buildSearchIndex(millStory);

describe('the part of an answer in bold', () => {
  test.each([
    ['When did the storm flood the harbour?', ['Tuesday']],
    ['Who opened the shelters?', ['Mayor Ida Brandt']],
    ['How many shelters did Mayor Brandt open?', ['12']],
    ['Why did the old pier close?', []],
    ['How much did the new pier cost?', ['£4m']],
    ['Why did the ferries stop?', ['because the waves were four metres high']],
  ])('to %s is %j', (question, parts) => {
    expect(boldsOf(town, question)).toEqual(parts);
  });

  test.each([
    ['When will the mill shut?', '30 June'],
    ['How old is Per Holm?', '58'],
    ['Who called on Holm to resign?', 'Sven Brandt'],
    ['Who was Holm succeeded by?', 'Ada Krol'],
  ])('to %s is only %s', (question, part) => {
    expect(boldsOf(mill, question)).toEqual([part]);
  });

  test('is a year that begins the sentence', () => {
    const spill = indexOf('In 2006, oil spilled into the harbour of Elmstead.');
    expect(boldsOf(spill, 'What year did oil spill into the harbour?')).toEqual(['2006']);
  });

  test('is a season with its year', () => {
    const ferry = indexOf('The new ferry should sail in the spring of 2031.');
    expect(boldsOf(ferry, 'When should the new ferry sail?')).toEqual(['the spring of 2031']);
  });

  test('is the one who did it, not the town that they are from', () => {
    const painter = indexOf('Ida Brandt, a painter from Harwick, mended the old clock.');
    expect(boldsOf(painter, 'Who mended the old clock?')).toEqual(['Ida Brandt']);
  });

  test('is no reason that only says again what is asked', () => {
    const fire = indexOf(
      'Per Holm was jailed for setting fire to a barn. Holm set fire to the barn because he owed its owner money.',
    );
    expect(boldsOf(fire, 'Why did Holm set fire to the barn?')).toEqual(['because he owed its owner money']);
  });

  test('is no place that somebody was taken to, and nothing that they want', () => {
    const match = indexOf(
      'Mia Arden was taken to hospital with a cut in Elmstead. Per Holm wants to sell the stadium of Harwick.',
    );
    expect(boldsOf(match, 'Why was Mia Arden taken to hospital?')).toEqual([]);
    expect(boldsOf(match, 'Why does Per Holm sell the stadium?')).toEqual([]);
  });

  test('is a reason that comes a little later', () => {
    const loss = indexOf(
      'Oxley Tools made a loss in the spring. Sales fell by a tenth. Its head, Eva Rask, blamed the price of steel.',
    );
    expect(boldsOf(loss, 'Why did Oxley Tools make a loss?')).toEqual(['blamed the price of steel']);
  });

  test('is not the age of somebody where that of a thing is asked', () => {
    const baths = indexOf('The baths of Elmstead will close. Ida Brandt, 73, a keeper of the baths, wept.');
    expect(boldsOf(baths, 'How old are the baths?')).toEqual([]);
    const crew = indexOf('The ferry will stay. Its engineer Ida Brandt, 73, is glad.');
    expect(boldsOf(crew, 'How old is the engineer?')).toEqual(['73']);
    const mill = indexOf('The mill, which was built in 1843, will close.');
    expect(boldsOf(mill, 'How old is the mill?')).toEqual(['built in 1843']);
  });

  test('is the number right after what was done, and none of minutes', () => {
    const quake = indexOf('The quake at Oxley lasted 40 seconds and killed 11 people in Elmstead.');
    expect(boldsOf(quake, 'How many did the quake at Oxley kill?')).toEqual(['11']);
  });

  test('is for how long it took, from beginning to end', () => {
    const dial = indexOf('Ada Krol mended the dial of Elmstead. It took her from 1971 until 1984.');
    expect(boldsOf(dial, 'How long did it take Ada Krol to mend the dial of Elmstead?')).toEqual([
      'from 1971 until 1984',
    ]);
  });

  test('is no nationality', () => {
    const fine = indexOf(
      'The regulator fined the American company on Monday for its maps, and gave it a month.',
    );
    expect(boldsOf(fine, 'Which company did the regulator fine for its maps?')).toEqual([]);
  });

  test('of equals is the day nearer to what is asked', () => {
    const cup = indexOf(
      'Elmstead won the semi-final in the rain at Harwick on Sunday. Elmstead play Oxley in the final on 4 May. It will be their first final since 1971.',
    );
    expect(boldsOf(cup, 'When is the final?')).toEqual(['4 May']);
    const rowing = indexOf(
      'Elmstead reached the final of the county cup on Sunday. It is the first final of the rowers since 1971.',
    );
    expect(boldsOf(rowing, 'When was Elmstead last in the final of the county cup?')).toEqual(['1971']);
  });

  test('is whoever is called so, not who stands near those called so', () => {
    const trial = indexOf(
      'Per Holm, 50, denies two counts of theft, which umpires in Elmstead saw. The case goes on. Rain fell. Umpire Ida Vance said that Brandt was there.',
    );
    expect(boldsOf(trial, 'Who is the umpire in the Holm case?')).toEqual(['Umpire Ida Vance']);
  });

  test('is no place that many things are of', () => {
    const keeper = indexOf(
      'Eva Rask looks after the bridges of Elmstead. In May she closed the Long Bridge.',
    );
    expect(boldsOf(keeper, 'Which of the bridges was closed?')).not.toContain('Elmstead');
  });

  test('is how often something happens, and until when it lasts', () => {
    const pool = indexOf(
      'The pool of Elmstead opens every Monday for women. The bridge will stay closed until the end of May.',
    );
    expect(boldsOf(pool, 'How often does the pool open for women?')).toEqual(['every Monday']);
    expect(boldsOf(pool, 'How long will the bridge stay closed?')).toEqual(['until the end of May']);
  });

  test('is a quantity in its own unit, not a temperature', () => {
    const moth = indexOf('A moth eats about three micrograms of wool a day. Wool burns at 600 degrees.');
    expect(boldsOf(moth, 'How much wool does a moth eat a day?')).toEqual(['three micrograms']);
  });

  test('to a question who somebody is is no other name', () => {
    expect(ask(town, 'Who is Ida Brandt?').answered).toBe(true);
    expect(boldsOf(town, 'Who is Ida Brandt?')).toEqual([]);
  });
});

describe('the part in bold to who and how old', () => {
  const final = indexOf(
    'Seventeen-year-old Mia Arden beat Petra Novak in Elmstead on Sunday to win the cup.\n\nNovak, 31, said nothing. Her coach called the police, and Novak was followed home by two men in a van.\n\nArden was born in Harwick. Her brother rowed. She is paid £620 a week.',
    'Rain is expected in Harwick on Monday. The river is high.',
  );

  test.each([
    ['How old is Petra Novak?', ['31']],
    ['How old is Mia Arden?', ['Seventeen-year-old']],
    ['Who won the cup?', ['Mia Arden']],
    ['Who followed Petra Novak?', []],
  ])('%s: %j', (question, parts) => {
    expect(boldsOf(final, question)).toEqual(parts);
  });
});
