import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { buildCoverage } from '../../src/coverage.js';

const article = (id: string, date: string | null, ...paragraphs: readonly string[]) =>
  parseArticle({ id, text: paragraphs.join('\n\n'), title: `About ${id}`, source: null, date });

/** The answer that is shown with the first sentence of the first article. */
function answer(...articles: readonly ReturnType<typeof article>[]): string | null {
  const coverage = buildCoverage({ articles, unread: [] }, new Date(0));
  const [made] = coverage.articles;
  const sentence = made?.paragraphs.find(({ kind }) => kind === 'body')?.sentences[0];
  if (!made || !sentence) return null;
  const [side] = coverage.otherSide([{ article: made, paragraph: 1, ...sentence }]);
  return side ? clipText(side.answer.clip) : null;
}

const accused = 'A clerk accused Mayor Ida Brandt of taking bribes for the harbour contract.';
const denial = '“I never took a penny,” said Brandt.';
const words = 'I never took a penny,';

describe('the answer of the accused', () => {
  it('is that of the article which accuses them', () => {
    expect(answer(article('one', null, accused, denial))).toBe(words);
  });

  it('is that of another article which accuses them of the same', () => {
    const other = article(
      'two',
      null,
      'The clerk says the harbour contract of Brandt was paid for.',
      'Mayor Ida Brandt is accused of bribes for the harbour contract.',
      denial,
    );
    expect(answer(article('one', null, accused), other)).toBe(words);
  });

  it('is nothing that they said of something else', () => {
    const race = article(
      'race',
      null,
      'Mayor Ida Brandt lost the rowing race on Sunday.',
      '“I never trained, and I am sorry for my team,” said Brandt.',
    );
    const dog = article(
      'dog',
      null,
      'A neighbour accused Mayor Ida Brandt of kicking his dog.',
      '“I never touched that animal,” said Brandt.',
    );
    expect(answer(article('one', null, accused), race)).toBeNull();
    expect(answer(article('one', null, accused), dog)).toBeNull();
  });

  it('is no denial that does not tell of what, in an article that accuses them of something else', () => {
    const bare = 'Brandt denied the claims on Monday.';
    const dog = article('dog', null, 'A neighbour accused Mayor Ida Brandt of kicking his dog.', bare);
    const talk = article('talk', null, 'Mayor Ida Brandt opened a new school on Monday.', bare);
    expect(answer(article('one', null, accused), dog)).toBeNull();
    expect(answer(article('one', null, accused), talk)).toBe(bare);
  });

  it('is none of another season', () => {
    const told = [accused, denial] as const;
    expect(answer(article('one', '2024-01-01', accused), article('two', '2024-02-01', ...told))).toBe(words);
    expect(answer(article('one', '2024-01-01', accused), article('two', '2025-02-01', ...told))).toBeNull();
  });

  it('may be given by a spokesman, for a company', () => {
    const suit = 'The suit accuses Halden Steel of dumping waste.';
    const said = 'A spokesman for Halden Steel said the claims were false.';
    expect(answer(article('one', null, suit, said))).toBe(said);
    expect(answer(article('one', null, suit), article('two', null, suit, said))).toBe(said);
  });

  it('may be told of by a pronoun', () => {
    expect(answer(article('one', null, accused, 'Brandt left. She denied the bribes.'))).toBe(
      'She denied the bribes.',
    );
  });

  describe('in an article that tells of several matters', () => {
    const filler = Array.from(
      { length: 8 },
      (_, n) => `The council met for the ${n}th time in the old hall.`,
    );
    const dog = 'A neighbour accused Mayor Ida Brandt of kicking his terrier.';
    const bribes = 'A clerk accused Mayor Ida Brandt of taking bribes for the harbour contract.';

    it('is the one near the allegation', () => {
      const first = '“I never touched that animal,” said Brandt.';
      const second = '“I never took a penny,” said Brandt.';
      expect(answer(article('one', null, bribes, ...filler, dog, first))).toBeNull();
      expect(answer(article('one', null, bribes, second, ...filler, dog, first))).toBe(
        'I never took a penny,',
      );
      expect(answer(article('one', null, dog, first, ...filler, bribes, second))).toBe(
        'I never touched that animal,',
      );
    });

    it('may be farther off where it tells of the same, or of no matter, or is silence', () => {
      for (const far of [
        'Brandt denied the bribes in a letter to the governor of the province.',
        'Brandt has denied all allegations.',
        'Brandt did not respond to a request for comment.',
      ])
        expect(answer(article('one', null, bribes, ...filler, far)), far).toBe(far);
      const plan = 'Brandt did not respond to questions about her plan for the library roof and its gutters.';
      expect(answer(article('one', null, bribes, ...filler, plan))).toBeNull();
      const other = 'Brandt denied the kick in a letter to a kennel about the terrier.';
      expect(answer(article('one', null, bribes, ...filler, other))).toBeNull();
    });
  });

  it('is not what another one says of them in the same sentence', () => {
    const told = '“He is a thief,” the clerk said on Friday, though Brandt has denied the claims.';
    expect(answer(article('one', null, 'A clerk accused Mayor Ida Brandt of theft.', told))).toBe(told);
    const named = '“She is a thief,” Karl Holm said on Friday, though Brandt has denied the claims.';
    expect(answer(article('one', null, 'A clerk accused Mayor Ida Brandt of theft.', named))).toBe(
      'Karl Holm said on Friday, though Brandt has denied the claims.',
    );
  });

  it('is no question, and nothing that a motion was denied', () => {
    const theft = 'A clerk accused Mayor Ida Brandt of theft.';
    expect(answer(article('one', null, theft, '“He didn’t shout?” asked Brandt.'))).toBeNull();
    const motion = 'Brandt’s lawyers filed a motion to close the case, which was denied in May.';
    expect(answer(article('one', null, theft, motion))).toBeNull();
  });
});
