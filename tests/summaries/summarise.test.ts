import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Clip, clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { type SummaryOptions, summarise } from '../../src/summaries/summarise.js';
import { invented } from './invented.js';

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

const read = (articles: readonly Article[], options?: SummaryOptions) =>
  summarise(articles, options).sentences.map(clipText);
const clipAt = (article: Article, part: string): Clip => {
  const start = article.text.indexOf(part);
  return { article, paragraph: 1, start, end: start + part.length };
};

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
    expect(read([harbour], { topic: 'crowns' })).toEqual([]);
  });

  it('says nothing twice, even where two outlets word it differently', () => {
    const { sentences } = summarise([harbour, strike], { sentences: 10 });
    const closing = sentences.filter((sentence) => /voted.*close/.test(clipText(sentence)));
    expect(closing).toHaveLength(1);
    expect(closing[0]?.alsoIn).toEqual([closing[0]?.article === harbour ? strike : harbour]);
    expect(closing[0]?.onlyIn).toBeNull();
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

  describe('with an allegation', () => {
    const trial = invented(
      'Trial',
      '2024-05-01',
      'Prosecutors in Lund accused port director Karl Ek on Monday of taking money from builders.',
      'The builders of Lund paid for three journeys to the coast, a bank letter shows.',
      'Judge Eva Rask will hear the case in June at the court of Lund.',
      'Port director Karl Ek denied in court that he took any money at all.',
    );
    const accusation = clipAt(trial, 'accused');
    const denial = clipAt(trial, 'denied in court');
    const mustAnswer = (clip: Clip) =>
      clip.start <= accusation.start && accusation.start < clip.end ? denial : null;

    it('shows the answer right behind it', () => {
      const { sentences } = summarise([trial], { sentences: 2, mustAnswer });
      expect(sentences.map((sentence) => clipText(sentence).split(' ')[0])).toEqual(['Prosecutors', 'Port']);
      expect(sentences[1]?.answers && clipText(sentences[1].answers)).toMatch(/^Prosecutors/);
      expect(sentences[0]?.answers).toBeNull();
    });

    it('leaves it out where there is no room for the answer', () => {
      expect(read([trial], { sentences: 1, mustAnswer }).join()).not.toContain('accused');
    });

    it('makes room for both with the sentence chosen last before them, never with the first', () => {
      const report = invented(
        'Report',
        null,
        'The council of Lund opened the new harbour of the town on Monday in the rain.',
        'Ships from the north may use its quay from Tuesday.',
        'Builders accused Karl Ek of the council of taking money for the new harbour.',
        'Meanwhile Karl Ek denied it all when three reporters of two papers from Malmo met him at night, far away from home.',
      );
      const answered = (sentences: number) =>
        read([report], {
          sentences,
          mustAnswer: (clip) => (clipText(clip).includes('accused') ? clipAt(report, 'denied it all') : null),
        }).map((sentence) => sentence.slice(0, 14));
      expect(answered(2)).toEqual(['The council of', 'Ships from the']);
      expect(answered(3)).toEqual(['The council of', 'Builders accus', 'Meanwhile Karl']);
    });

    it('shows it from an article that is not summed up, where only that one has it', () => {
      const second = invented('Second', null, 'The lawyer of Karl Ek denied all of it to reporters in Lund.');
      const { sentences, read: count } = summarise([trial], {
        sentences: 2,
        mustAnswer: (clip) => mustAnswer(clip) && clipAt(second, 'denied all'),
      });
      expect(sentences.map(({ article }) => article)).toEqual([trial, second]);
      expect(sentences[1]).toMatchObject({ alsoIn: [], onlyIn: null, answers: { start: 0 } });
      expect(count).toBe(1);
    });

    it('keeps both in their place where the answer leans on the allegation', () => {
      const leaning = invented(
        'Leaning',
        null,
        'A bank accused port director Karl Ek of taking money from builders in Lund.',
        '"I deny these allegations," Karl Ek said.',
        'Fishing boats used the northern quay of Lund for the whole of the winter.',
      );
      expect(
        read([leaning], {
          mustAnswer: (clip) => (clipText(clip).includes('accused') ? clipAt(leaning, 'deny') : null),
        }).map((sentence) => sentence.slice(0, 6)),
      ).toEqual(['A bank', '"I den', 'Fishin']);
    });

    it('takes another whole sentence that says the same for an answer that is no whole sentence', () => {
      const second = invented(
        'Second',
        '2024-05-02',
        '"I never took any money at all from anybody in court. I shall go free," he said.',
      );
      const answer = clipAt(second, 'I never took any money at all from anybody in court. I shall go free,');
      const { sentences } = summarise([trial, second], {
        sentences: 2,
        mustAnswer: (clip) => mustAnswer(clip) && answer,
      });
      expect(sentences.map(clipText)[1]).toMatch(/^Port director Karl Ek denied/);
    });
  });

  describe('of any text', () => {
    const word = fc.constantFrom(
      'Holm',
      'harbour',
      'He',
      'said',
      '"',
      "'",
      '“',
      '”',
      '.',
      '?',
      '…',
      'the',
      'Lund',
      'U.S.',
      '12',
      '\n\n',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(word, { minLength: 1, maxLength: 120 }).map((all) => all.join(' ')),
    );
    const article = fc
      .record({ text, date: fc.constantFrom('2024-01-01', '2024-01-02', null) })
      .map((raw) => ({ ...raw, title: null, source: null }));
    const articles = fc
      .array(article, { maxLength: 4 })
      .map((raws) => raws.map((raw, i) => parseArticle({ id: `${i}`, ...raw })));
    const options = fc.record(
      {
        sentences: fc.integer({ min: 1, max: 10 }),
        words: fc.integer({ min: 1, max: 80 }),
        topic: fc.constantFrom('Holm', 'the harbour', ''),
      },
      { requiredKeys: [] },
    );

    it('takes whole sentences, no more than asked, none twice, and always the same', () => {
      fc.assert(
        fc.property(articles, options, (given, wanted) => {
          const summary = summarise(given, wanted);
          const { sentences } = summary;
          for (const { article: of, paragraph, start, end } of sentences) {
            const printed = of.paragraphs.find(({ number }) => number === paragraph)?.sentences;
            expect(printed).toContainEqual({ start, end });
          }
          const shown = sentences.map(({ article: of, start }) => `${of.id}:${start}`);
          expect(new Set(shown).size).toBe(shown.length);
          expect(sentences.length).toBeLessThanOrEqual(wanted.sentences ?? (wanted.words ? 100 : 3));
          const length = sentences.map(clipText).join(' ').split(/\s+/).filter(Boolean).length;
          expect(length).toBeLessThanOrEqual(wanted.words ?? Number.POSITIVE_INFINITY);
          expect(summary.whyEmpty === null).toBe(sentences.length > 0);
          expect(summarise(given, wanted)).toEqual(summary);
        }),
      );
    });
  });
});
