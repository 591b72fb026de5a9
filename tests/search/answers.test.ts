import { describe, expect, test } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { ask } from '../../src/search/ask.js';
import { buildSearchIndex } from '../../src/search/index/search-index.js';

const article = (id: string, text: string, date: string | null = null) =>
  parseArticle({ id, text, title: `Title of ${id}`, source: null, date });

const storm = article(
  'storm',
  'A storm flooded the harbour of Elmstead on Tuesday.\n\nMayor Ida Brandt opened 12 shelters. She said: "Nobody will be left outside tonight."\n\nThe ferries stopped because the waves were four metres high.',
  '2021-03-04',
);
const index = buildSearchIndex([
  storm,
  article('match', 'Elmstead Rovers won the county cup against Harwick.'),
  article('pier', 'The old pier closed in June and had stood since 1884. The new pier cost £4m.'),
]);
const bold = (question: string) => {
  const clip = ask(index, question).answer.find((one) => one.bold);
  return clip?.bold ? clip.article.text.slice(clip.bold.start, clip.bold.end) : null;
};

describe('the short answer', () => {
  test.each([
    ['When did the storm flood the harbour?', 'Tuesday'],
    ['Who opened the shelters?', 'Mayor Ida Brandt'],
    ['How many shelters did Mayor Brandt open?', '12'],
    ['Why did the old pier close?', null],
    ['How much did the new pier cost?', '£4m'],
    ['Why did the ferries stop?', 'because the waves were four metres high'],
  ])('to %s has %s in bold', (question, part) => {
    expect(bold(question)).toBe(part);
  });

  test('is of a later passage where only that has the kind of answer asked for', () => {
    const both = buildSearchIndex([
      article('early', 'The mayor of Elmstead is apologising to the fishers after the 2016 flood.'),
      article(
        'late',
        'The mayor of Elmstead apologised on Tuesday to the fishers, who had waited long for that.',
      ),
    ]);
    const { answer, passages } = ask(both, 'When did the mayor apologise to the fishers?');
    expect(passages[0]?.passage.article.id).toBe('early');
    expect(answer.map(({ article: { id } }) => id)).toEqual(['late']);
  });

  test.each([
    'Who will lead the inquiry into the fire at the paper mill?',
    'Who leads the inquiry into the mill fire?',
  ])('to %s tells who, though the sentence has a pronoun for what', (question) => {
    const told = buildSearchIndex([
      article(
        'inquiry',
        'The council ordered an inquiry on Monday into the fire at the paper mill. Workers had called for it for months. Judge Ann Dale was named to lead it.',
      ),
    ]);
    const { answer } = ask(told, question);
    expect(answer.map((clip) => clipText(clip)).at(-1)).toBe('Judge Ann Dale was named to lead it.');
  });

  test('to a question for a sum of money has the sum, and no other number instead', () => {
    const trial = buildSearchIndex([
      article(
        'trial',
        'Prosecutors say that £240,000 disappeared while Per Holm ran the accounts. Holm, 54, denied the allegations that he took the money.',
      ),
    ]);
    const { answer } = ask(trial, 'How much money did Holm allegedly take?');
    const bolds = answer.flatMap(({ bold }) =>
      bold ? trial.article('trial')?.article.text.slice(bold.start, bold.end) : [],
    );
    expect(bolds).toEqual(['£240,000']);
  });

  const story = buildSearchIndex([
    article(
      'mill',
      'The paper mill at Elmstead will shut on 30 June, its owner Ada Krol said on Monday. The mill has 640 workers. ' +
        'Per Holm, 58, founded it. He stole £240,000 from it, a court heard. Sven Brandt called on Holm to resign.\n\n' +
        'Holm stood down in May. "I was tired," he said. Holm was succeeded by Ada Krol of Harwick.',
    ),
    article('pier', 'The pier at Elmstead is old. The pier at Harwick was rebuilt.'),
  ]);
  const bolds = (question: string) =>
    ask(story, question).answer.flatMap(({ bold, article: { text } }) =>
      bold ? text.slice(bold.start, bold.end) : [],
    );

  test.each([
    ['When will the mill shut?', '30 June'],
    ['How old is Per Holm?', '58'],
    ['Who called on Holm to resign?', 'Sven Brandt'],
    ['Who was Holm succeeded by?', 'Ada Krol'],
  ])('to %s has only %s in bold', (question, part) => {
    expect(bolds(question)).toEqual([part]);
  });

  test('is given though no other passage speaks of the same', () => {
    const small = buildSearchIndex([
      article('vote', 'Harold Finch blamed the row over bin collections for his defeat.'),
      article('rain', 'Rain is expected on Monday in most of the county.'),
    ]);
    expect(ask(small, 'What did Finch blame?').answered).toBe(true);
    expect(ask(small, 'What did Finch buy?').answered).toBe(false);
  });

  describe('tells another amount', () => {
    const [early, late, other] = [
      [
        'early',
        'A storm at Elmstead killed 43 people on Monday and flooded the harbour, the police said.',
        '2021-03-04',
      ],
      [
        'late',
        'The storm at Elmstead killed 47 people, the police said on Friday. It flooded the harbour.',
        '2021-03-06',
      ],
      ['other', 'The storm at Elmstead killed nine people, the police said in its first year.', '2001-03-06'],
    ].map(([id = '', text = '', date = null]) => article(id, text, date));
    const killed = (...articles: (typeof early)[]) =>
      ask(
        buildSearchIndex(articles.flatMap((one) => one ?? [])),
        'How many people did the storm at Elmstead kill?',
      )
        .answer.flatMap(({ bold, article: { text } }) => (bold ? text.slice(bold.start, bold.end) : []))
        .sort();

    test('that another article of those days gives', () => {
      expect(killed(early, late)).toEqual(['43', '47']);
    });

    test('but none of another year', () => {
      expect(killed(early, other)).toHaveLength(1);
    });
  });

  describe('to who and how old', () => {
    const final = buildSearchIndex([
      article(
        'final',
        'Seventeen-year-old Mia Arden beat Petra Novak in Elmstead on Sunday to win the cup.\n\nNovak, 31, said nothing. Her coach called the police, and Novak was followed home by two men in a van.\n\nArden was born in Harwick. Her brother rowed. She is paid £620 a week.',
      ),
      article('rain', 'Rain is expected in Harwick on Monday. The river is high.'),
    ]);
    const boldOf = (question: string) =>
      ask(final, question).answer.flatMap(({ bold, article: { text } }) =>
        bold ? text.slice(bold.start, bold.end) : [],
      );

    test('has the age of the one who is asked about', () => {
      expect(boldOf('How old is Petra Novak?')).toEqual(['31']);
      expect(boldOf('How old is Mia Arden?')).toEqual(['Seventeen-year-old']);
    });

    test('has the subject of what was done, not the name beside it', () => {
      expect(boldOf('Who won the cup?')).toEqual(['Mia Arden']);
    });

    test('shows by whom it was done, where that is nobody with a name', () => {
      const texts = ask(final, 'Who followed Petra Novak?').answer.map((clip) => clipText(clip));
      expect(texts.some((text) => text.includes('by two men in a van'))).toBe(true);
      expect(boldOf('Who followed Petra Novak?')).toEqual([]);
    });
  });

  test('goes on to the sentence after one that gives no reason', () => {
    const texts = ask(story, 'Why did Holm stand down?').answer.map((clip) => clipText(clip));
    expect(texts).toContain('"I was tired," he said.');
  });

  test('to how old somebody is whose age no article tells is silence', () => {
    expect(ask(story, 'How old is Ada Krol?')).toMatchObject({ answered: false, answer: [] });
  });

  test('tells whom "she" means by a name, not by another "she"', () => {
    const life = buildSearchIndex([
      article(
        'life',
        'Lena Roth took pictures of the border. She died on Saturday. Her daughter Marta keeps the glass plates in Elmstead.',
      ),
    ]);
    const [first, second] = ask(life, 'Who keeps the glass plates?').answer;
    expect(first && clipText(first)).toBe('Lena Roth took pictures of the border.');
    expect(second && clipText(second)).toContain('Her daughter Marta');
  });

  test('has a year in bold that begins the sentence', () => {
    const spill = buildSearchIndex([article('spill', 'In 2006, oil spilled into the harbour of Elmstead.')]);
    const [clip] = ask(spill, 'What year did oil spill into the harbour?').answer;
    expect(clip?.bold && clip.article.text.slice(clip.bold.start, clip.bold.end)).toBe('2006');
  });

  test('to a question who somebody is has no other name in bold', () => {
    expect(ask(index, 'Who is Ida Brandt?').answered).toBe(true);
    expect(bold('Who is Ida Brandt?')).toBeNull();
  });

  test.each(['Who is the husband of Ida Brandt?', 'Was Ida Brandt arrested?'])(
    'to %s is silence: the name alone does not answer it',
    (question) => {
      expect(ask(index, question)).toMatchObject({ answered: false, answer: [] });
    },
  );

  test('shows the sentence that tells who "she" is', () => {
    const { answer } = ask(index, 'Will nobody be left outside tonight?');
    expect(answer[0]?.context).toBe(true);
    expect(answer[0] && clipText(answer[0])).toContain('Ida Brandt');
  });

  test('works out the day of a weekday', () => {
    const [clip] = ask(index, 'When did the storm flood the harbour?').answer;
    expect(clip?.days.map(({ day }) => day)).toEqual(['2021-03-02']);
  });
});

describe('the passages nearest to a question that is not answered', () => {
  test('begin with what is asked, before those that only have the name', () => {
    const far =
      'Rain fell on the hills, and the river rose by the hour until the road was under water. '.repeat(6);
    const cases = buildSearchIndex([
      article(
        'holm',
        `Per Holm ran the accounts of the town hall. Per Holm denied everything.\n\n${far}\n\nNo arrests have been made.`,
      ),
      article('school', 'Per Holm went to school in Harwick. Per Holm was a quiet child.'),
    ]);
    const { answered, passages } = ask(cases, 'Was Per Holm arrested?');
    const texts = passages.map(({ passage }) => clipText(passage));
    expect(answered).toBe(false);
    expect(texts[0]).toContain('No arrests have been made.');
    expect(texts[1]).toContain('Per Holm');
  });
});

describe('a search index', () => {
  test('mends a typo only where the word is in no article', () => {
    expect(ask(index, 'Brantd').passages[0]?.passage.article.id).toBe('storm');
    expect(ask(index, 'hotel').passages).toEqual([]);
  });

  test('forgets an article that is taken out, and takes a new one in', () => {
    const changing = buildSearchIndex([storm]);
    changing.remove('storm');
    expect(ask(changing, 'harbour storm').passages).toEqual([]);
    changing.add(article('fair', 'The harbour fair opens in May.'));
    expect(ask(changing, 'harbour fair').passages[0]?.passage.article.id).toBe('fair');
  });

  test('shows passages of two articles that say the same once, and where they differ', () => {
    const tell = (id: string, count: string) =>
      article(
        id,
        `The fire at the Harwick paper mill destroyed ${count} machines and closed the river road.`,
      );
    const same = buildSearchIndex([tell('a', '14'), tell('b', '17')]);
    const { passages } = ask(same, 'What did the fire at the paper mill destroy?');
    expect(passages).toHaveLength(1);
    const [other] = passages[0]?.alsoIn ?? [];
    expect(other?.differs.map(({ here, there }) => [clipText(here), clipText(there)])).toEqual([
      ['14', '17'],
    ]);
  });

  test('gives the same answer every time', () => {
    const again = buildSearchIndex([
      storm,
      article('match', 'Elmstead Rovers won the county cup against Harwick.'),
    ]);
    const ids = (from: typeof index) =>
      ask(from, 'Elmstead').passages.map(({ passage }) => [passage.article.id, passage.start]);
    expect(ids(again)).toEqual(ids(index));
  });
});
