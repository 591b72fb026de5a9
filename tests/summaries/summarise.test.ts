import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { type SummaryOptions, summarise } from '../../src/summaries/summarise.js';
import { clipAt, invented, read } from './invented.js';

const harbour = invented(
  'Harbour',
  '2024-03-02',
  'The city council of Lund voted on Tuesday to close the old harbour to freight for two years.',
  'Mayor Ida Holm said the quay walls must be rebuilt before the next winter storm. She added that the work would cost 40 million crowns.',
  '"We were never asked about any of this. Our members fear for their jobs," said Jon Berg of the union of port workers.',
  'Sign up to our newsletter for more harbour stories every single morning.',
  'Fishing boats may still use the northern quay, the council of Lund decided.',
);
const strike = invented(
  'Strike',
  '2024-03-01',
  'Port workers in Lund plan a strike on Friday, their union told the council in a letter.',
  'Lund council has voted to close its old harbour to freight for two years.',
);

describe('summarise', () => {
  it('gives three sentences unless told, and from one to ten when told', () => {
    const many = invented(
      'Many',
      null,
      ...Array.from({ length: 15 }, (_, i) => `Town ${i} voted for plan ${i * 7} on day ${i * 13}.`),
    );
    expect(read([many])).toHaveLength(3);
    expect(read([many], { sentences: 1 })).toHaveLength(1);
    expect(read([many], { sentences: 0 })).toHaveLength(1);
    expect(read([many], { sentences: 10 })).toHaveLength(10);
    expect(read([many], { sentences: 99 })).toHaveLength(10);
  });

  it('puts the news first that the article puts first', () => {
    expect(read([harbour], { sentences: 1 })[0]).toMatch(/^The city council of Lund voted/);
  });

  it('reads older articles first, and each as it is printed', () => {
    const dated = summarise([harbour, strike], { sentences: 5 }).sentences;
    const places = dated.map(({ article, start }) => [article.date, start] as const);
    expect(places).toEqual(
      [...places].sort(([a, i], [b, j]) => (a === b ? i - j : `${a}` < `${b}` ? -1 : 1)),
    );
    expect(dated[0]?.article).toBe(strike);
  });

  it('leaves out words to the reader and halves of quotations', () => {
    const all = read([harbour], { sentences: 10 }).join('\n');
    expect(all).not.toContain('newsletter');
    expect(all).not.toContain('We were never asked');
    expect(all).not.toContain('said Jon Berg');
  });

  it('leaves out what stands in a note to the reader', () => {
    const noted = invented(
      'Noted',
      null,
      'Editor’s note: Ida Holm is a writer in Lund. The council of Lund has given her a prize.',
      'The council of Lund voted on Tuesday to close the old harbour to freight.',
    );
    expect(read([noted])).toEqual([
      'The council of Lund voted on Tuesday to close the old harbour to freight.',
    ]);
  });

  it('leaves out what a given quotation would be cut by', () => {
    const [start, end] = [harbour.text.indexOf('voted'), harbour.text.indexOf('must be')];
    expect(read([harbour], { sentences: 10, quotations: () => [{ start, end }] }).join('\n')).not.toMatch(
      /voted|must be/,
    );
  });

  it('shows a sentence that hangs on another only right behind it', () => {
    const all = read([harbour], { sentences: 10 });
    const hanging = all.findIndex((sentence) => sentence.startsWith('She added'));
    expect(hanging).toBeGreaterThan(0);
    expect(all[hanging - 1]).toMatch(/^Mayor Ida Holm/);
    expect(read([harbour], { topic: 'crowns' })).toEqual(all.slice(hanging - 1, hanging + 1));
    expect(read([harbour], { topic: 'crowns', sentences: 1 })).toEqual([]);
  });

  it('prefers a sentence that says something to a short one', () => {
    const vote = 'The council of Lund voted on Tuesday to close the old harbour of Lund to freight.';
    const walls = 'The quay walls of the harbour must be rebuilt before a storm breaks them, the mayor said.';
    const short = 'Rain fell on the town all day.';
    expect(read([invented('Short', null, vote, short, walls)], { sentences: 2 })).toEqual([vote, walls]);
  });

  describe('of an article that gives a name in full and then in short', () => {
    const vote = 'The council of Lund voted on Tuesday to close the old harbour of Lund to freight.';
    const inFull = 'Jon Berg was on the council, and was for it on Tuesday, when it was voted on.';
    const inShort = 'Berg says the union of port workers will strike on Friday.';
    const rain = 'Rain fell on the quay walls all week long, and more is to come.';

    it('shows no sentence that has it in short without one that has it in full', () => {
      const berg = invented('Berg', null, vote, inFull, inShort, rain);
      expect(read([berg], { sentences: 2 })).toEqual([vote, rain]);
    });

    it('shows it where too few other sentences are left', () => {
      const berg = invented('Berg', null, vote, inFull, inShort, rain);
      expect(read([berg])).toEqual([vote, inShort, rain]);
    });

    it('shows it where no sentence can have it in full', () => {
      const caption = invented('Caption', null, vote, 'Jon Berg at the quay walls', inShort, rain);
      expect(read([caption], { words: 60 })).toContain(inShort);
      expect(read([invented('Berg', null, vote, inFull, inShort)], { words: 30 })).not.toContain(inShort);
    });
  });

  it('begins behind a dateline, and shows no caption, be it run into a sentence or between two', () => {
    const port = invented(
      'Port',
      null,
      'LUND (Reuters) - Mayor Ida Holm closed the old harbour of Lund to freight.',
      'Ida Holm at the quay walls of Lund',
      'She told the council that the walls must be rebuilt at once. Ships in the harbour of Lund The council will vote on a tax in March.',
    );
    expect(read([port])).toEqual([
      'Mayor Ida Holm closed the old harbour of Lund to freight.',
      'She told the council that the walls must be rebuilt at once.',
      'The council will vote on a tax in March.',
    ]);
  });

  it('says nothing twice, even where two outlets word it differently', () => {
    const { sentences } = summarise([harbour, strike], { sentences: 10 });
    const closing = sentences.filter((sentence) => /voted.*close/.test(clipText(sentence)));
    expect(closing).toHaveLength(1);
    expect(closing[0]?.alsoIn).toEqual([closing[0]?.article === harbour ? strike : harbour]);
    expect(closing[0]?.onlyIn).toBeNull();
  });

  it('does not take reports that name the same people for the same', () => {
    const trial = [
      'The former head of Alder Bank, Karl Ek, went on trial on Monday over missing money.',
      'A clerk at the collapsed Alder Bank kept false books for its head, Karl Ek, a judge heard.',
      'Karl Ek, who ran Alder Bank until it collapsed, was jailed for nine years on Monday.',
    ].map((told, n) => invented(`Day ${n}`, null, told));
    expect(read(trial)).toHaveLength(3);
  });

  it('tells which article alone says something, and on what it drew', () => {
    const summary = summarise([harbour, strike], { sentences: 10 });
    const fishing = summary.sentences.find((sentence) => clipText(sentence).startsWith('Fishing'));
    expect(fishing?.onlyIn).toBe(harbour);
    expect(fishing?.alsoIn).toEqual([]);
    expect(summary).toMatchObject({
      articles: [strike, harbour],
      outlets: ['The Strike', 'The Harbour'],
      read: 2,
    });
    expect(summarise([harbour]).sentences.every(({ onlyIn }) => onlyIn === null)).toBe(true);
  });

  it('fills up to a number of words and leaves the last sentence out rather than cut it', () => {
    const words = (options: SummaryOptions) => read([harbour, strike], options).join(' ').split(/\s+/).length;
    expect(words({ words: 40 })).toBeLessThanOrEqual(40);
    expect(words({ words: 40 })).toBeGreaterThan(20);
    expect(read([harbour], { words: 3 })).toEqual([]);
    expect(read([harbour, strike], { words: 400, sentences: 2 })).toHaveLength(2);
  });

  describe('of a topic', () => {
    it('gives the sentences that speak to its words', () => {
      expect(read([harbour, strike], { topic: 'fishing boats' })).toEqual([
        'Fishing boats may still use the northern quay, the council of Lund decided.',
      ]);
    });

    it('takes a surname for the whole name', () => {
      const trial = invented(
        'Trial',
        null,
        'The port director Karl Ek was charged with fraud on Monday.',
        'Judge Eva Rask freed Ek until the case is heard in June.',
        'Three builders of Lund were charged with fraud in the same case.',
      );
      expect(read([trial], { topic: 'Karl Ek' })).toHaveLength(2);
    });

    it('gives the sentences that found passages touch', () => {
      const found = [clipAt(harbour, 'northern'), clipAt(strike, 'a strike')];
      expect(read([harbour, strike], { topic: found }).map((sentence) => sentence.slice(0, 7))).toEqual([
        'Port wo',
        'Fishing',
      ]);
    });

    it('says so when nothing does, or nothing is there, or nothing can be shown', () => {
      expect(summarise([harbour], { topic: 'volcano' })).toMatchObject({
        sentences: [],
        whyEmpty: 'off-topic',
      });
      expect(summarise([], { topic: 'harbour' }).whyEmpty).toBe('no-text');
      expect(summarise([invented('Cut', null, 'he left and')]).whyEmpty).toBe('nothing-stands-alone');
      expect(summarise([harbour]).whyEmpty).toBeNull();
    });
  });
});
