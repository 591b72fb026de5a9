import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { boldsOf, indexOf, millStory, sentencesOf } from '../asking.js';

describe('the sentences of an answer', () => {
  test.each([
    'Who will lead the inquiry into the fire at the paper mill?',
    'Who leads the inquiry into the mill fire?',
  ])('to %s tell who, though they have a pronoun for what', (question) => {
    const told = indexOf(
      'The council ordered an inquiry on Monday into the fire at the paper mill. Workers had called for it for months. Judge Ann Dale was named to lead it.',
    );
    expect(sentencesOf(told, question).at(-1)).toBe('Judge Ann Dale was named to lead it.');
  });

  test('tell by whom it was done, where that is nobody with a name', () => {
    const home = indexOf(
      'Petra Novak called the police on Sunday. Novak was followed home by two men in a van.',
      'Rain is expected in Harwick on Monday.',
    );
    expect(sentencesOf(home, 'Who followed Petra Novak?').join(' ')).toContain('by two men in a van');
  });

  test('go on to the one after a sentence that gives no reason', () => {
    expect(sentencesOf(buildSearchIndex(millStory), 'Why did Holm stand down?')).toContain(
      '"I was tired," he said.',
    );
  });

  test('go on to what became of it', () => {
    const firm = indexOf(
      'The case began after a complaint by Krol Maps, a firm of 31. It went bankrupt later.',
    );
    expect(sentencesOf(firm, 'What happened to Krol Maps?').at(-1)).toBe('It went bankrupt later.');
  });

  test('have the denial of the one who is asked about, not any sentence with "not"', () => {
    const ropes = indexOf(
      'Climber Ada Lund of Elmstead said that she wrote twice to the manager, Nils Dahl. He could not say how the rain had got into the hall. Dahl denied having seen either letter.',
    );
    const told = sentencesOf(ropes, 'Did Nils Dahl get the letters that Ada Lund wrote?');
    expect(told).toContain('Dahl denied having seen either letter.');
  });

  test('tell for how long something has been going on, not how long an earlier one was', () => {
    const strike = indexOf(
      'The strike of the pilots began on 2 June. Their last strike, in 1999, took three days. It rains in Elmstead.',
    );
    expect(boldsOf(strike, 'How long has the strike of the pilots been going on?')).toEqual([
      'began on 2 June',
    ]);
  });

  test('have the number beside what is asked, not that of others', () => {
    const flood = indexOf(
      'The flood at Elmstead swept 43 people into the harbour on Monday. Nineteen people are still missing.',
    );
    expect(boldsOf(flood, 'How many people are missing after the flood at Elmstead?')).toEqual(['Nineteen']);
  });

  test('to whether somebody was hurt tell that nobody was', () => {
    const blaze = indexOf(
      'A blaze broke out at the bakery in Elmstead on Monday. Flour caught fire in the oven. Nobody was hurt.',
      'The bakery in Harwick sells rye bread.',
    );
    expect(sentencesOf(blaze, 'Was anyone hurt in the blaze at the bakery in Elmstead?')).toContain(
      'Nobody was hurt.',
    );
  });

  test('are no question of the article alone, but what comes after it', () => {
    const asked = indexOf(
      'Who will run the ferry from Elmstead to Harwick? The council has not said. Tickets cost £4.',
    );
    expect(sentencesOf(asked, 'Who will run the ferry from Elmstead to Harwick?')).toEqual([
      'Who will run the ferry from Elmstead to Harwick?',
      'The council has not said.',
    ]);
  });

  test('are those that tell, where a question of the article holds as much', () => {
    const asked = indexOf(
      'Why was the ferry stopped? Its engine had been flooded by the storm on Monday. The ferry was stopped because its engine was flooded.',
    );
    expect(sentencesOf(asked, 'Why was the ferry stopped?')).not.toContain('Why was the ferry stopped?');
  });
});
