import { describe, expect, test } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { article, boldsOf, indexOf, townNews } from '../asking.js';

const index = buildSearchIndex(townNews);

describe('the short answer', () => {
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

  test('to a question for a sum of money has the sum, and no other number instead', () => {
    const trial = indexOf(
      'Prosecutors say that £240,000 disappeared while Per Holm ran the accounts. Holm, 54, denied the allegations that he took the money.',
    );
    expect(boldsOf(trial, 'How much money did Holm allegedly take?')).toEqual(['£240,000']);
  });

  test('shows the sentence that tells who "she" is', () => {
    const { answer } = ask(index, 'Will nobody be left outside tonight?');
    expect(answer[0]?.context).toBe(true);
    expect(answer[0] && clipText(answer[0])).toContain('Ida Brandt');
  });

  test('tells whom "she" means by a name, not by another "she"', () => {
    const life = indexOf(
      'Lena Roth took pictures of the border. She died on Saturday. Her daughter Marta keeps the glass plates in Elmstead.',
    );
    const [first, second] = ask(life, 'Who keeps the glass plates?').answer;
    expect(first && clipText(first)).toBe('Lena Roth took pictures of the border.');
    expect(second && clipText(second)).toContain('Her daughter Marta');
  });

  test('works out the day of a weekday', () => {
    const [clip] = ask(index, 'When did the storm flood the harbour?').answer;
    expect(clip?.days.map(({ day }) => day)).toEqual(['2021-03-02']);
  });
});

describe('the short answer tells another amount', () => {
  const early = article(
    'early',
    'A storm at Elmstead killed 43 people on Monday and flooded the harbour, the police said.',
    '2021-03-04',
  );
  const late = article(
    'late',
    'The storm at Elmstead killed 47 people, the police said on Friday. It flooded the harbour.',
    '2021-03-06',
  );
  const risen = article(
    'risen',
    'The number of people killed by the storm at Elmstead rose to 47 on Friday, the police said.',
    '2021-03-06',
  );
  const other = article(
    'other',
    'The storm at Elmstead killed nine people, the police said in its first year.',
    '2001-03-06',
  );
  const killed = (...articles: (typeof early)[]) =>
    boldsOf(buildSearchIndex(articles), 'How many people did the storm at Elmstead kill?').sort();

  test('that another article of those days gives', () => {
    expect(killed(early, late)).toEqual(['43', '47']);
  });

  test('that is told as what a number rose to', () => {
    expect(killed(early, risen)).toEqual(['43', '47']);
  });

  test('but none of another year', () => {
    expect(killed(early, other)).toHaveLength(1);
  });

  test('has no other amount beside it that is told of something else', () => {
    const draw = buildSearchIndex([
      article(
        'won',
        'A baker in Elmstead won the Harwick lottery jackpot of £1,700,000 on Monday.',
        '2021-03-02',
      ),
      article(
        'play',
        'The Harwick lottery draws its jackpot in Elmstead each Monday. The lowest lottery prize, £4, is for one ball.',
        '2021-03-01',
      ),
    ]);
    expect(boldsOf(draw, 'How much is the Harwick lottery jackpot?')).toEqual(['£1,700,000']);
  });
});
