import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { indexOf, sentencesOf } from '../asking.js';

const parseAll = (...articles: [title: string, text: string][]) =>
  buildSearchIndex(
    articles.map(([title, text]) => parseArticle({ id: title, text, title, source: null, date: null })),
  );

const news = indexOf(
  'Per Holm ran the bank of Elmstead. Two clerks say that he took money from it. Holm denied the claims on Monday. He said that he would not resign.',
  `Ida Brandt owns a mill. ${'The mill burned down on Sunday, and firemen came from Harwick. '.repeat(12)}An inspector said that he would retire in May.`,
  'Rain is expected in Harwick on Monday. The river is high, and the bridge is closed.',
);

describe('whether something is so of somebody', () => {
  test('is told by a sentence with a pronoun, soon after their name', () => {
    expect(sentencesOf(news, 'Did Per Holm resign?').at(-1)).toBe('He said that he would not resign.');
  });

  test('is told by a sentence that holds all of it, of whomever', () => {
    const blast = indexOf(
      'A boiler burst in Elmstead, and the roof of the bath fell in on a Sunday. Inspectors looked at it for a week, but brought no charges.',
      'The inspectors of Harwick are paid well.',
    );
    expect(sentencesOf(blast, 'did the inspectors charge anybody')).toEqual([
      'Inspectors looked at it for a week, but brought no charges.',
    ]);
  });

  test('is told of them together with what else the sentence tells', () => {
    const council = indexOf(
      'Union head Eva Rask called for an inquiry into the fire. She stopped short of calling on Per Holm to resign. Per Holm, the mayor of Elmstead, was jeered on Monday.',
    );
    expect(sentencesOf(council, 'Did Eva Rask call on Per Holm to resign?').join(' ')).toContain(
      'stopped short',
    );
  });

  test('is not told by one far from it', () => {
    expect(ask(news, 'Will Ida Brandt retire?').answered).toBe(false);
  });
});

describe('what was never so of somebody', () => {
  test('is told by "never" to whether it ever was', () => {
    const clocks = parseAll([
      'Ada Krol, clockmaker, dies',
      'Ada Krol, who mended clocks, died on Sunday at her home in Oxley. She learned from a baker. It took years. The rain fell. Her shop was small. She never married.',
    ]);
    expect(sentencesOf(clocks, 'was Ada Krol ever married?').at(-1)).toBe('She never married.');
  });
});

describe('what is asked of somebody by name', () => {
  const life = parseAll(
    [
      'Brandt Pumps cuts jobs',
      'Brandt Pumps, a maker of pumps, cut 90 jobs on Monday. Shares in Brandt fell. A rival, Krol, was not surprised. Its chairman smiled. The company has scrapped plans for a foundry at Oxley. It was founded in Elmstead by Ada Vance. ',
    ],
    [
      'Tea with Mia Arden',
      'Mia Arden is feeding her hens. Ten years ago she sailed. Then, on a voyage to Harwick, she stopped. The rain fell. Twice a month she rows to the chapel to sing.',
    ],
    [
      'Bo Lund goes to Harwick',
      'Bo Lund was sold to Harwick on Sunday. Lund scored 19 goals for Elmstead. Coach Ek dropped him in April after he came late to training. Lund smiled.',
    ],
    [
      'Eva Rask, keeper of lights',
      'Eva Rask is in charge of the lighthouses. We met her by the sea. Some want to sell the towers. Would that help?\n\nTowers that sailors need? I am against a sale.\n\nWill you emigrate after this?\n\nThey keep asking me that.  I am off in 2031.',
    ],
  );

  test.each([
    ['Which foundry did Brandt Pumps scrap?', 'The company has scrapped plans for a foundry at Oxley.'],
    ['Who founded Brandt Pumps?', 'It was founded in Elmstead by Ada Vance.'],
    ['Why did Mia Arden stop on a voyage to Harwick?', 'Then, on a voyage to Harwick, she stopped.'],
    ['How often does Mia Arden go to the chapel?', 'Twice a month she rows to the chapel to sing.'],
    ['Why was Bo Lund dropped?', 'Coach Ek dropped him in April after he came late to training.'],
    ['When will Eva Rask emigrate?', 'I am off in 2031.'],
  ])('%s is told as %s', (question, sentence) => {
    expect(sentencesOf(life, question)).toContain(sentence);
  });

  test('shows whom "she" means', () => {
    expect(sentencesOf(life, 'How often does Mia Arden go to the chapel?')[0]).toContain('Mia Arden');
  });
});
