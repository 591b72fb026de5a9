import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { buildCoverage } from '../../src/coverage.js';
import { quotedText } from '../../src/quotes/quotation.js';

const text = `Ferry row

“I do not recall the letter,” said Ida Holm, the head of the Elmstead ferry, on Monday. The recall of the ferry took a day, Karl Ek said.

The ferry is late again.`;
const coverage = buildCoverage(
  { articles: [parseArticle({ id: 'a', text, title: null, source: null, date: null })], unread: [] },
  new Date(0),
);
const ask = (question: string) => coverage.ask(question, null);

describe('an answer to who said words in marks', () => {
  it.each(['Who said “I do not recall the letter”?', 'So who was it who said "do not recall the letter"?'])(
    'is the one whose quotation prints them: %s',
    (question) => {
      const { answered, said } = ask(question);
      expect(answered).toBe(true);
      expect(said?.person.name).toBe('Ida Holm');
      expect(said?.quotations.map(quotedText)).toEqual(['I do not recall the letter,']);
    },
  );

  it('is nobody where only some of the words are printed', () => {
    expect(ask('Who said "I do recall the ferry"?')).toMatchObject({
      answered: false,
      said: null,
      answer: [],
    });
  });

  it('is not looked for where the marks hold a title', () => {
    expect(ask('Who wrote “The Ferry of Elmstead”?').passages.length).toBeGreaterThan(0);
    expect(ask('Who wrote “Ferry row”?').said).toBeNull();
  });

  it('is the sentence where they are the article’s own', () => {
    expect(ask('Who said “the ferry is late again”?').answer.map((clip) => clipText(clip))).toEqual([
      'The ferry is late again.',
    ]);
  });
});
