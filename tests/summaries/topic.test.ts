import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { summarise } from '../../src/summaries/summarise.js';
import { invented, read } from './invented.js';

const titled = (title: string, ...sentences: readonly string[]) =>
  parseArticle({ id: title, title, date: null, source: null, text: sentences.join('\n\n') });

const ferry = titled(
  'Ferry sinks off Lund',
  'The ferry Alma sank off Lund on Monday with 60 people on board.',
  'A nurse and a captain of the army swam to the shore.',
  'Divers of the navy are on their way from Kiel.',
  'The harbour of Lund is closed until the summer.',
);
const cafe = titled('Cafe opens', 'A cafe has opened in the harbour of Kiel on Sunday.');

describe('a topic of which the coverage lacks a word', () => {
  const of = (topic: string) => summarise([ferry, cafe], { topic });
  const shown = (topic: string) => of(topic).sentences.map(clipText).join(' ');

  it('is summed up without it, and the summary says so', () => {
    expect(shown('ferry disaster')).toContain('The ferry Alma sank');
    expect(of('ferry disaster').notCovered).toEqual(['disaster']);
    expect(of('ferry of Paraguay').notCovered).toEqual(['Paraguay']);
    expect(of('the ferry').notCovered).toEqual([]);
  });

  it('is found by a word that means the same', () => {
    const lawyer = titled('Lawyer held', 'An attorney of Lund was held by the police on Monday.');
    const found = summarise([lawyer, cafe], { topic: 'lawyer' });
    expect(found.sentences).toHaveLength(1);
    expect(
      summarise([titled('Held', 'An attorney of Lund was held on Monday.'), cafe], { topic: 'lawyer' })
        .notCovered,
    ).toEqual([]);
  });

  it('is found with a typing error', () => {
    expect(shown('ferrry')).toContain('The ferry Alma sank');
    expect(shown('harbuor of Kiel')).toContain('A cafe has opened');
    expect(of('harbuor of Kiel').notCovered).toEqual([]);
  });

  it('is none where that is most of the topic, or the rest is only mentioned', () => {
    expect(shown('disaster relief with the ferry')).toBe('');
    expect(shown('summer disaster')).toBe('');
    expect(shown('volcano')).toBe('');
  });

  it('may be asked for as a question', () => {
    for (const topic of [
      'what happened to the ferry?',
      'latest news about the ferry',
      'how many were on the ferry',
    ])
      expect(shown(topic)).toContain('The ferry Alma sank');
  });
});

describe('a summary of a topic', () => {
  it('leaves out articles that hold a part of it only, where others hold it whole', () => {
    const probe = invented('Probe', null, 'A probe went into orbit around the planet Arda on Sunday.');
    const fish = invented('Fish', null, 'Tins of fish by the firm Arda were recalled on Monday.');
    expect(read([fish, probe], { topic: 'planet Arda' })).toEqual([
      'A probe went into orbit around the planet Arda on Sunday.',
    ]);
    expect(read([fish], { topic: 'Planet Arda in Lund' })).toEqual([]);
    expect(read([fish, probe], { topic: 'Arda' })).toHaveLength(2);
  });

  it('has how an article begins that holds all of it, where its title or first sentence names a part', () => {
    const case1 = titled(
      'Mill owner Karl Ek accused',
      'Prosecutors accused the mill owner Karl Ek on Thursday of hiding nine million crowns.',
      'He has left the town of Lund for the mountains.',
      'Two bookkeepers are to give evidence in June.',
      'The judge is known for being strict with the rich.',
      'Inspector Ulf Krantz of the tax office had a tip from a bank.',
    );
    expect(read([case1, cafe], { topic: 'Ek tax' })[0]).toContain('Prosecutors accused');
    expect(read([case1, cafe], { topic: 'bookkeepers of Krantz' }).join()).not.toContain('Prosecutors');
  });

  it('does not take a part of one name for a part of another', () => {
    const lines = titled(
      'Sound Lines sold',
      'Lund Bank has bought the firm Sound Lines for a crown.',
      'No accident on the Sound had been worse.',
      'A bus of Sound Transit fell into the water.',
    );
    expect(read([lines, cafe], { topic: 'sound lines' })).toEqual([
      'Lund Bank has bought the firm Sound Lines for a crown.',
    ]);
    expect(read([lines, cafe], { topic: 'Sound' })).toHaveLength(3);
  });

  it('takes the words of a title, and of three sentences below it, for one place', () => {
    const begun = titled(
      'Dockers walk out',
      'Work at the port stopped on Monday.',
      'The union of Lund called it a strike without end.',
    );
    const ended = invented(
      'Ended',
      '2024-01-09',
      'The dockers of Lund are back at work after a strike of eight days.',
    );
    expect(read([begun, ended], { topic: 'strike of dockers in Lund' })).toEqual([
      'The dockers of Lund are back at work after a strike of eight days.',
      'Work at the port stopped on Monday.',
      'The union of Lund called it a strike without end.',
    ]);
  });

  it('tells a name that was typed with a capital from the same word without, and from names like it', () => {
    const people = invented(
      'People',
      null,
      'The teacher Ida Brook opened a new school in Lund on Monday.',
      'Every pupil was glad when Brook cut the ribbon.',
      'Behind the mill the brook froze over for a week in January.',
      'Karl Brooks sold the old mill to the town for a crown.',
    );
    const ofHer = read([people], { topic: 'Brook', sentences: 10 });
    expect(ofHer.map((sentence) => sentence.slice(0, 5))).toEqual(['The t', 'Every']);
    expect(read([people], { topic: 'brook', sentences: 10 })).toHaveLength(4);
  });

  it('gives what follows on a sentence that speaks to it', () => {
    const painter = invented(
      'Painter',
      null,
      'The painter Elsa Ek has died in Lund at the age of 90.',
      'She sold her first picture to a captain for two crowns.',
      'The harbour of Lund is closed until the summer.',
    );
    expect(read([painter], { topic: 'Elsa Ek' })).toHaveLength(2);
  });

  it('gives what one that speaks to it leans on, and only with that one', () => {
    const fire = invented(
      'Fire',
      null,
      'A fire broke out on the ferry to Lund on Monday.',
      'Captain Karl Ek blamed a van on the lower deck of the ship.',
      'He also told the police of a broken sprinkler.',
    );
    expect(read([fire], { topic: 'sprinkler' })).toEqual([
      'Captain Karl Ek blamed a van on the lower deck of the ship.',
      'He also told the police of a broken sprinkler.',
    ]);
    expect(read([fire], { topic: 'sprinkler', sentences: 1 })).toEqual([]);
    const many = 'Lund Oslo Rome Bonn Bern Kiel Nice Cork'
      .split(' ')
      .map((town) =>
        invented(
          town,
          null,
          `The harbour of ${town} will be closed from Monday on.`,
          'It has no sprinkler on its quays.',
        ),
      );
    expect(read(many, { topic: 'sprinkler', sentences: 1 })).toEqual([]);
  });

  it('gives how an article begins whose title names it', () => {
    const toll = titled(
      'Death toll of the fire falls to nine',
      'Nine people died on the ferry, and not 11 as was first said.',
      'The harbour of Lund is closed until the summer.',
    );
    const before = invented('Before', '2024-01-01', 'The death toll of the fire rose to 11 on Tuesday.');
    expect(read([before, toll], { topic: 'death toll' })).toEqual([
      'The death toll of the fire rose to 11 on Tuesday.',
      'Nine people died on the ferry, and not 11 as was first said.',
    ]);
  });

  it('leaves out who mentions it in one sentence, where three articles tell more of it', () => {
    const telling = [
      titled('Harbour plan read', 'The council read the harbour plan for the first time on Monday.'),
      titled('Doubts about harbour plan', 'Builders doubt that the harbour plan can be paid for.'),
      titled('Harbour plan dropped', 'Mayor Ida Holm has dropped the harbour plan after months of protest.'),
    ];
    const ball = titled(
      'Spring ball',
      'Three hundred guests danced at the spring ball.',
      'The town hall had been lit with a thousand candles for it.',
      'Music was played by the band of the fire brigade.',
      'Some dancers wore badges against the harbour plan.',
    );
    const of = (...told: typeof telling) => read(told, { topic: 'harbour plan', sentences: 9 });
    expect(of(...telling.slice(1), ball)).toHaveLength(3);
    expect(of(...telling, ball)).toHaveLength(3);
    expect(of(...telling, ball).join()).not.toContain('badges');
  });
});
