import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { buildCoverage } from '../../src/coverage.js';

const isAnswered = (text: string, question: string) =>
  buildCoverage(
    { articles: [parseArticle({ id: 'one', text, title: null, source: null, date: null })], unread: [] },
    new Date(0),
  ).ask(question, null).answered;

const accused =
  'Ida Holm accused Alf Brandt of theft on Monday. Brandt denied it. Holm owns the mill of Elmstead, and Brandt worked there.';
const sued =
  'Alf Brandt was sued by Oxley attorney Lena Marsh, accused of fraud. Marsh spoke to the press on Monday about the case of fraud.';

describe('a question for what somebody is accused of', () => {
  test('is not answered by what they accuse another of', () => {
    expect(isAnswered(accused, 'What is Ida Holm accused of?')).toBe(false);
    expect(isAnswered(accused, 'What is Alf Brandt accused of?')).toBe(true);
  });

  test('is not answered by what is alleged of another whom they sue', () => {
    expect(isAnswered(sued, 'What is Lena Marsh accused of?')).toBe(false);
    expect(isAnswered(sued, 'What is Alf Brandt accused of?')).toBe(true);
  });
});
