import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { extentOf } from '../../src/summaries/extent.js';
import { summarise } from '../../src/summaries/summarise.js';
import { invented } from './invented.js';

const dayOf = (number: number) => new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
const archive = (count: number, ...later: readonly string[]) =>
  Array.from({ length: count }, (_, n) =>
    invented(
      `${n}`,
      dayOf(n),
      `The council of town ${n} voted for plan ${n * 7} of its mayor on Monday.`,
      ...later,
    ),
  );

describe('extentOf', () => {
  it('is all of a few articles', () => {
    const few = archive(20, 'More will follow in the coming week.');
    expect(extentOf(few)).toEqual({ articles: few, sentencesOfEach: Number.POSITIVE_INFINITY });
  });

  it('is the beginning of each of many, and no more sentences of more articles', () => {
    const many = archive(1500, 'More will follow in the coming week.', 'So the mayor said to the press.');
    const { articles, sentencesOfEach } = extentOf(many);
    expect(articles).toEqual(many);
    expect(sentencesOfEach).toBe(2);
  });

  it('is the newest of a great many, in the order given', () => {
    const great = [...archive(4500), invented('Old', null, 'Nobody knows when this was printed.')].reverse();
    const { articles, sentencesOfEach } = extentOf(great);
    expect(articles).toEqual(great.slice(1, 3001));
    expect(sentencesOfEach).toBe(1);
  });
});

describe('a summary of many articles', () => {
  const denial = 'Builder Karl Ek denied in a letter to the council that he had paid anybody at all.';
  const many = [
    ...archive(2500, 'The vote was close, said its clerk.', 'It rained.'),
    invented('Ek', dayOf(9999), 'Builder Karl Ek was accused of paying the mayor.', 'It rained.', denial),
  ];
  const accused = many.at(-1);
  const sum = (topic?: string) =>
    summarise(many, {
      ...(topic ? { topic } : {}),
      mustAnswer: (clip) => {
        if (!accused || !clipText(clip).includes('accused')) return null;
        const start = accused.text.indexOf(denial);
        return { article: accused, paragraph: 3, start, end: start + denial.length };
      },
    });

  it('is drawn from how each of them begins, and claims of nothing that one alone has it', () => {
    const { sentences, read, beginningsOnly } = sum();
    expect({ read, beginningsOnly }).toEqual({ read: 2501, beginningsOnly: true });
    expect(sentences).toHaveLength(3);
    for (const { paragraph, onlyIn, answers } of sentences)
      if (!answers) expect([paragraph, onlyIn]).toEqual([1, null]);
  });

  it('shows the answer to an allegation though it stands farther down', () => {
    const { sentences } = sum('Karl Ek');
    expect(
      sentences.map((sentence) => [clipText(sentence).split(' ')[3], sentence.answers !== null]),
    ).toEqual([
      ['was', false],
      ['denied', true],
    ]);
  });
});
