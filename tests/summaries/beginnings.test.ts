import { describe, expect, it } from 'vitest';
import { partLines, withoutBullet, withoutDateline } from '../../src/summaries/beginnings.js';

const all = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string) => {
  const { start, end } = withoutDateline(text, all(text));
  return text.slice(start, end);
};
const lines = (text: string) => partLines(text, all(text)).map(({ start, end }) => text.slice(start, end));

describe('withoutDateline', () => {
  it.each([
    '(CNN) ',
    '(CNN)',
    '( CNN ) ',
    '(Port Radio) ',
    'Rome (CNN) ',
    'Oslo (AFP) – ',
    'LONDON (Reuters) - ',
    'WELLINGTON, New Zealand (AP) — ',
    'SYDNEY/PERTH, Australia (Reuters) -- ',
    'NEW YORK (HarbourWatch) — ',
    'DULUTH, Minn. - ',
    'LOS ANGELES — ',
  ])('begins behind the place and the agency: %s', (dateline) => {
    expect(cut(`${dateline}The harbour closed on Friday.`)).toBe('The harbour closed on Friday.');
    expect(cut(`${dateline}"We close," Holm said.`)).toBe('"We close," Holm said.');
  });

  it.each([
    'Ida Holm (Labour) said that the harbour would close.',
    'Ida Holm (Labour) – A fighter for the harbour.',
    'NATO - which met on Friday - said nothing.',
    'The harbour — Europe’s oldest — closed on Friday.',
    'The Harbour Board (HB) Closed It on Friday.',
    'FILE - In this photo of 1984, Ida Holm enters the harbour.',
    'UN aid came on Friday.',
    '(The harbour closed on Friday.)',
  ])('leaves a sentence as it is: %s', (sentence) => {
    expect(cut(sentence)).toBe(sentence);
  });

  it('looks at the sentence only', () => {
    const text = 'LONDON (Reuters) - The harbour closed.';
    expect(withoutDateline(text, { start: 0, end: 6 })).toEqual({ start: 0, end: 6 });
  });
});

describe('withoutBullet', () => {
  it.each(['• ', '− ', '— ', '- ', '►', '\u202a'])('begins behind the sign: %s', (sign) => {
    const text = `${sign}The harbour closed on Friday.`;
    expect(withoutBullet(text, all(text))).toEqual({ start: sign.length, end: text.length });
  });

  it.each(['-5 degrees were measured.', '"The harbour closed."', '— the harbour closed.'])(
    'leaves a sentence as it is: %s',
    (text) => {
      expect(withoutBullet(text, all(text))).toEqual(all(text));
    },
  );
});

describe('partLines', () => {
  it('parts captions and headings from the sentence that they run into', () => {
    expect(lines('Ida Holm at the harbour She closed it on Friday.')).toEqual([
      'Ida Holm at the harbour',
      'She closed it on Friday.',
    ]);
    expect(lines('Ships at the quay (pictured) The last of the ships in 1984  The mayor said no.')).toEqual([
      'Ships at the quay (pictured)',
      'The last of the ships in 1984',
      'The mayor said no.',
    ]);
  });

  it.each([
    [
      'Ida Holm leaves the old harbour of Lund on a ship',
      'In a letter, she told the union that it was over.',
    ],
    ['Ida Holm leaves the old harbour of Lund in 2013', 'According to Port Radio, she will not come back.'],
    ['Jon Berg was held after a boat was found near the quay', 'A Lund man was held after a ship sank.'],
    ['Jon Berg was held in connection with the loss in January', 'A Lund man was held after a ship sank.'],
    ['Jon Berg lost his beloved boat at the harbour of Lund', 'A four-year-old boy lost his boat on Friday.'],
    [
      'Ida Holm shows the ships that lie in the harbour (left)',
      'It is unclear who will buy the rest of them.',
    ],
    ['Ida Holm left the harbour of Lund two weeks ago', 'Speaking to Port News, she said that it was over.'],
    ['The harbour of Lund is shut on its last day', 'And so it went for the union as well.'],
    ['Jon Berg opens the gates of the harbour in May', 'Some of the older ships had lain there for years.'],
    ['A man in a mask left the harbour on Friday', 'Police were called to the quay at noon.'],
  ])('parts a longer line from a sentence of other beginnings: %s', (line, sentence) => {
    expect(lines(`${line} ${sentence}`)).toEqual([line, sentence]);
  });

  it.each(['Scroll down for video', 'Scroll down for more'])(
    'parts a word of the page from what runs into it: %s',
    (line) => {
      expect(lines(`${line} Ida Holm closed the harbour on Friday.`)).toEqual([
        line,
        'Ida Holm closed the harbour on Friday.',
      ]);
      expect(lines(`${line} 'We close , ' Holm said .`)).toEqual([line, "'We close , ' Holm said ."]);
    },
  );

  it.each([
    'The harbour was closed by the Lund Police on Friday at noon.',
    'Scroll down for video of the harbour on Friday.',
    'The doctors of the harbour said that hepatitis A vaccines were wanted.',
    'The doctors of the harbour warned of type A infections.',
    'The team of the harbour won its third title in Serie A on Friday.',
    'The people of the harbour saw the film In the ports of Lund.',
    'The choir of the harbour sang Once in a ship and Stand By me.',
    'A ship sank As it came.',
    'Holm told The Port Times on Friday that the harbour would close.',
    'The band played songs of The Who and of He Said.',
    'The mayor said on Friday: The harbour will close.',
    '"We close it on Friday." The mayor said no more.',
    'Read: The harbour closed on Friday.',
  ])('leaves a sentence whole: %s', (sentence) => {
    expect(lines(sentence)).toEqual([sentence]);
  });
});
