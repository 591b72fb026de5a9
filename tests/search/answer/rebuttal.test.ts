import { describe, expect, test } from 'vitest';
import { indexOf, sentencesOf } from '../asking.js';

describe('an answer that alleges something', () => {
  test('has what the article answers to it beside it', () => {
    const flood = indexOf(
      'The flood at Elmstead drowned 40 sheep. Farmers accused the council of having opened the sluice too late. “Nobody rang us,” said one. The council rejected that.',
    );
    expect(sentencesOf(flood, 'Did the council open the sluice too late?')).toContain(
      'The council rejected that.',
    );
  });

  test('has what a court made of it', () => {
    const clocks = indexOf(
      'The baker Bo Lund once accused Ada Krol of copying his cake. A court found in 2002 that he had copied hers. Krol baked on.',
    );
    expect(sentencesOf(clocks, 'Did Ada Krol copy the cake of Bo Lund?').join(' ')).toContain(
      'A court found',
    );
  });

  test('has a denial of all of it', () => {
    const star = indexOf(
      'Ida Brandt left the stage in May. Papers wrote that Ida Brandt had lost her hearing. “Not a word of it is true,” she says.',
    );
    expect(sentencesOf(star, 'Has Ida Brandt lost her hearing?').at(-1)).toContain(
      'Not a word of it is true',
    );
  });

  test('has none that answers the next allegation', () => {
    const mill = indexOf(
      'A clerk accused Per Holm of shouting at Elmstead mill. Owner Eva Rask was blamed for the dust. Rask rejected that.',
    );
    expect(sentencesOf(mill, 'Who accused Per Holm of shouting?')).not.toContain('Rask rejected that.');
  });

  test('is none where nobody is charged', () => {
    const barn = indexOf(
      'A barn burned down at Elmstead. Per Holm, its owner, has not been charged. The insurer asked whether he was there. He said: “That is false.”',
    );
    expect(sentencesOf(barn, 'Has Per Holm been charged?').join(' ')).not.toContain('That is false');
  });
});

describe('an answer whether something is so', () => {
  test('has the denial of the other, though it lacks a common word of the question', () => {
    const offer = indexOf(
      'Mia Arden turned down an offer from Oxley Town, where she would have earned more. Her agent likes the sea. Oxley denied that they had made an offer.',
    );
    expect(sentencesOf(offer, 'Did Mia Arden get an offer from Oxley Town?').at(-1)).toContain(
      'Oxley denied',
    );
  });

  test('has the correction that comes after', () => {
    const race = indexOf(
      'Rower Mia Arden was carried off with a torn muscle after the race at Elmstead. A boat sank. Her doctor said on Sunday that the muscle was not torn.',
    );
    expect(sentencesOf(race, "Is Mia Arden's muscle torn?").at(-1)).toContain('was not torn');
  });
});
