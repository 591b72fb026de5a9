import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { boldsOf, indexOf, millStory, sentencesOf, townNews } from '../asking.js';

describe('no answer is given', () => {
  test('to how old somebody is whose age no article tells', () => {
    expect(ask(buildSearchIndex(millStory), 'How old is Ada Krol?')).toMatchObject({
      answered: false,
      answer: [],
    });
  });

  const news = indexOf(
    'Sheila Brandt, the manager of the Rovers, praised her side on Monday. "I have not slept since Thursday," she said. Rovers play on.',
    'The council of Elmstead voted on Tuesday to build a dam on the river. A dam built in 1960 stands above it.',
    'Rovers beat Harwick in the third round and Elmstead Town in the fourth.',
    'On Monday, the mayor of Harwick, Ida Lund, accused the board of waste.',
    'Per Holm was arrested on Monday. The police released him a day later.',
    'About 200 fans marched to the ground in Harwick and called for the chairman Roy Dahl to resign. Dahl was abroad.',
  );

  test.each([
    'Why did Sheila Brandt leave the Rovers?',
    'Who built the dam on the river?',
    'Whom did Rovers beat in the second round?',
    'Why did Per Holm emigrate?',
    'Who bought the dam on the river?',
    'Why did Roy Dahl resign?',
    'Whom did Sheila Brandt replace on Monday?',
    'Who beat Sheila Brandt on Monday?',
    'Did Sheila Brandt sue the Rovers on Monday?',
    'When was Sheila Brandt fined on Monday by the Rovers?',
    'Who will lead the council of Elmstead?',
    'Did Per Holm steal the dam?',
    'How many times was Per Holm arrested in Oxley?',
  ])('to %s', (question) => {
    expect(ask(news, question)).toMatchObject({ answered: false, answer: [] });
  });

  test('but one is to the same where it is told', () => {
    const dam = indexOf('The council voted to build a dam. Ida Brandt built the dam on the river.');
    expect(sentencesOf(dam, 'Who built the dam on the river?')).toContain(
      'Ida Brandt built the dam on the river.',
    );
    expect(ask(news, 'Whom did Rovers beat in the third round?').answered).toBe(true);
  });
});

describe('who was against something', () => {
  const vote = 'Members voted by 12 to 7 to close the Oxley museum at Elmstead, and to sell it. ';

  test('is told by the sentence that says so', () => {
    const told = indexOf(
      `${vote}The museum is old. It lost money. ${'It has a roof of tin and a door of oak. '.repeat(12)}Only Eva Rask, a Green, voted against.`,
    );
    expect(sentencesOf(told, 'Who voted against closing the Oxley museum?').at(-1)).toContain('Eva Rask');
    expect(boldsOf(told, 'Who voted against closing the Oxley museum?')).not.toContain('Members');
  });

  test('is not told by who was for it', () => {
    expect(ask(indexOf(vote), 'Who voted against closing the Oxley museum?').answered).toBe(false);
  });
});

describe('what is told of two by halves', () => {
  const tower = indexOf(
    'Lena Ek said that the Harwick tower was closed on Monday, and that the union had left the room. The keeper of the Harwick tower, Ida Lund, wept. Mayor Bo Dahl accused the union of greed.',
  );

  test.each(['Is Lena Ek the keeper of the Harwick tower?', 'Who accused Lena Ek on Monday in the tower?'])(
    'does not answer %s',
    (question) => {
      expect(ask(tower, question)).toMatchObject({ answered: false, answer: [] });
    },
  );
});

describe('a grave question', () => {
  test('is answered by the denial of the one it is asked of', () => {
    const trial = indexOf(
      'Per Holm, 40, denies that he took money of the bank of Elmstead. The trial goes on.',
    );
    expect(sentencesOf(trial, 'Did Per Holm steal money of the bank of Elmstead?')[0]).toContain(
      'denies that he took',
    );
  });
});

describe('what is told by the way', () => {
  const board = indexOf(
    'The mill was built by Per Holm and his cousin Eva, who abandoned the mill in May. Ida Brandt, who abandoned the mill because she was ill, is back.',
  );

  test('is no reason', () => {
    expect(ask(board, 'Why did Eva abandon the mill?').answered).toBe(false);
  });

  test('but one is given with it', () => {
    expect(ask(board, 'Why did Ida Brandt abandon the mill?').answered).toBe(true);
  });
});

describe('an amount answers', () => {
  test('where the sentences with it hold the whole question, though they stand apart', () => {
    const filler = 'She kept bees, and sailed on Sundays with her four sons along the coast. ';
    const life = indexOf(
      `Ada Krol, who mapped the Harwick Trench, died on Monday. ${filler.repeat(4)}Her map showed a trench 9,140 metres deep.`,
      ...townNews.map(({ text }) => text),
    );
    expect(sentencesOf(life, 'How deep is the Harwick Trench?').at(-1)).toContain('9,140 metres');
  });
});
