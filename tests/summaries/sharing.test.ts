import { describe, expect, it } from 'vitest';
import { type Article, clipText } from '../../src/articles/article.js';
import { summarise } from '../../src/summaries/summarise.js';
import { invented } from './invented.js';

/** What is said to be shared of the sentence of a summary that begins so. */
function sharing(articles: readonly Article[], begins: string) {
  const shown = summarise(articles, { sentences: 10 }).sentences;
  const sentence = shown.find((one) => clipText(one).startsWith(begins));
  return {
    alsoIn: sentence?.alsoIn.map(({ id }) => id),
    onlyIn: sentence?.onlyIn?.id ?? null,
  };
}

describe('what other articles are said to have too', () => {
  const accused =
    'Seven actors have accused Karl Ek, the artistic director of the Crown Theatre, of bullying.';
  const left =
    'Karl Ek has stepped aside as artistic director of the Crown Theatre while claims of bullying are read.';

  it('is what they say in other words', () => {
    const first = invented(
      'First',
      '2024-03-01',
      'The council of Lund voted to close the old harbour to freight.',
    );
    const second = invented(
      'Second',
      '2024-03-01',
      'Lund will close its old harbour to freight, the council has voted.',
    );
    expect(
      sharing([first, second], 'The council').alsoIn ?? sharing([first, second], 'Lund').alsoIn,
    ).toHaveLength(1);
  });

  it('is told by both where the numbers are others, but with what a newer one opens', () => {
    const of = (first: string, second: string) => [
      invented('First', '2024-03-01', 'The bridge of Lund is closed.', first),
      invented('Second', '2024-03-02', 'A minister has spoken in the parliament.', second),
    ];
    const told = (articles: readonly Article[]) =>
      summarise(articles, { sentences: 10 }).sentences.map(clipText).join(' ');
    const both = told(
      of(
        'Repairs of the old bridge will cost 310 million crowns.',
        'Repairs of the old bridge will cost 260 million crowns.',
      ),
    );
    expect(both).toContain('310');
    expect(both).toContain('260');
    const toll = (day: string, dead: string) =>
      invented(day, `2024-03-0${day}`, `The sinking of the ferry off Lund has left ${dead} people dead.`);
    expect(told([toll('1', '3'), toll('4', '17')])).not.toContain('left 3');
  });

  it('is not what they say of the same people in the same offices', () => {
    const articles = [invented('First', null, left), invented('Second', null, accused)];
    for (const begins of ['Karl Ek has', 'Seven actors'])
      expect(sharing(articles, begins).alsoIn ?? []).toEqual([]);
  });

  it('is not what they say with another number', () => {
    const toll = (number: number) =>
      `At least ${number} people died when a fire broke out on a ferry near Lund on Monday evening.`;
    const agreeing = [invented('First', null, toll(3)), invented('Second', null, toll(3))];
    const differing = [invented('First', null, toll(3)), invented('Second', null, toll(5))];
    expect(sharing(agreeing, 'At least').alsoIn).toHaveLength(1);
    expect(sharing(differing, 'At least').alsoIn).toEqual([]);
  });

  it('is not what was news only after they were printed', () => {
    const plan = 'The nurses of Lund will walk out for three days from Wednesday to protest against low pay.';
    const done = 'The nurses of Lund walked out on Wednesday for three days to protest against low pay.';
    const [before, after] = [invented('Before', '2024-03-01', plan), invented('After', '2024-03-06', done)];
    expect(sharing([after, before], 'The nurses of Lund walked').alsoIn).toEqual([]);
  });
});

describe('what one article is said to have alone', () => {
  const vote = 'The council of Lund voted on Tuesday to close the old harbour to freight.';
  const fishing = 'Fishing boats may still use the northern quay in the summer months.';
  const harbour = invented('Harbour', null, vote, fishing);

  it('is told where others tell of the same event', () => {
    const other = invented('Other', null, 'Lund council has voted to close the old harbour to freight.');
    expect(sharing([harbour, other], 'Fishing').onlyIn).toBe('Harbour');
  });

  it('is not told where they tell of others', () => {
    const other = invented('Other', null, 'A probe went into orbit around a planet after eight years.');
    expect(sharing([harbour, other], 'Fishing').onlyIn).toBeNull();
  });
});
