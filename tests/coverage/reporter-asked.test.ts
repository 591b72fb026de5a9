import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { asksReporter } from '../../src/coverage/reporter-asked.js';
import { buildCoverage } from '../../src/coverage.js';

const coverage = (...texts: string[]) =>
  buildCoverage(
    {
      articles: texts.map((text, i) =>
        parseArticle({ id: `${i}`, text, title: null, source: null, date: null }),
      ),
      unread: [],
    },
    new Date(0),
  );
const told = (text: string, question: string) =>
  coverage(text, 'Rain is expected in Harwick on Monday.')
    .ask(question, null)
    .answer.map((clip) => [
      clipText(clip),
      clip.bold && clip.article.text.slice(clip.bold.start, clip.bold.end),
    ]);

describe('who reported something', () => {
  it.each([
    'Per Holm is on leave over claims, first reported by the Elmstead Echo, that he took money.',
    'The Elmstead Echo first reported that Per Holm faced claims that he took money.',
    'The Elmstead Echo reported on Monday morning that Per Holm faced claims that he took money.',
  ])('is the outlet that the text names: %s', (sentence) => {
    const [first] = told(`Holm ran the bank. ${sentence}`, 'Who reported the claims against Per Holm?');
    expect(first?.[0]).toBe(sentence);
    expect(first?.[1]?.toLowerCase()).toBe('the elmstead echo');
  });

  it('is else the outlet to which somebody told it', () => {
    const text = 'Per Holm faces claims that he took money. Ida Brandt told The Echo that she saw him.';
    expect(told(text, 'Which newspaper first published the claims against Holm?')).toEqual([
      ['Ida Brandt told The Echo that she saw him.', 'The Echo'],
    ]);
  });

  it('is nobody who only reported what happened', () => {
    const text = 'Police reported on Monday that Per Holm faced claims that he took money.';
    expect(told(text, 'Who reported the claims against Holm?').map(([, bold]) => bold)).not.toContain(
      'Police',
    );
  });

  it('is asked for only where a question says so', () => {
    expect(asksReporter('Who reported the claims?')).toBe(true);
    expect(asksReporter('Who reported the theft to the police?')).toBe(false);
    expect(asksReporter('Who stole the money?')).toBe(false);
    expect(asksReporter('Who published a book?')).toBe(false);
  });
});
