import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { accusationAsked } from '../../src/coverage/accused-asked.js';
import { buildCoverage } from '../../src/coverage.js';

const coverageOf = (...texts: string[]) =>
  buildCoverage(
    {
      articles: texts.map((text, i) =>
        parseArticle({ id: `${i}`, text, title: null, source: null, date: null }),
      ),
      unread: [],
    },
    new Date(0),
  );
const coverage = coverageOf(
  'Alf Holm was accused of theft on Monday. Holm denied it. The mill of Elmstead has 40 workers, and the council meets in May.',
  'Ida Brandt allegedly bullied the staff of the ferry. The ferry sails at noon from the pier of Harwick.',
);
const accused = (question: string, of = coverage) => {
  const { answered, answer } = of.ask(question, null);
  return answered ? answer.map(({ article, bold }) => bold && article.text.slice(bold.start, bold.end)) : [];
};

describe('an answer to who is accused', () => {
  test.each(['Who is accused?', 'Who are the allegations against?', 'Against whom are there allegations?'])(
    'has a sentence for each of them, their name in bold: %s',
    (question) => {
      expect(new Set(accused(question))).toEqual(new Set(['Alf Holm', 'Ida Brandt']));
    },
  );

  test('is of what the question tells alone', () => {
    expect(accused('Who was accused of theft?')).toEqual(['Alf Holm']);
    expect(accused('Who is alleged to have bullied staff?')).toEqual(['Ida Brandt']);
    expect(accused('Who has been charged with arson?')).toEqual([]);
  });

  test('is of the one article that is asked', () => {
    const [first] = coverage.articles;
    const { answer } = coverage.ask('Who is accused?', first ?? null);
    expect(answer.map(({ article }) => article)).toEqual([first]);
  });

  test('is silence where nobody is', () => {
    expect(accused('Who is accused?', coverageOf('The mill of Elmstead has 40 workers.'))).toEqual([]);
  });

  test('is not asked for by a question for who accuses, or what of', () => {
    expect(accusationAsked('Who accused Alf Holm?')).toBeNull();
    expect(accusationAsked('What is Alf Holm accused of?')).toBeNull();
  });
});
