import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyParagraphs } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { isRunTogether, lineParter } from '../../src/summaries/run-together.js';

const lines = (sentence: string, rest = '') => {
  const text = `${sentence} ${rest}`;
  return lineParter(text)({ start: 0, end: sentence.length }).map(({ start, end }) => text.slice(start, end));
};
const paragraphsOf = (text: string) =>
  bodyParagraphs(parseArticle({ id: 'a', text, title: null, source: null, date: null }));

describe('an article that is run together', () => {
  const sentence = 'The ferry of Elmstead sailed at noon on Friday. ';

  it('is one long paragraph', () => {
    expect(isRunTogether(paragraphsOf(sentence.repeat(8)))).toBe(true);
    expect(isRunTogether(paragraphsOf(sentence.repeat(3)))).toBe(false);
    expect(isRunTogether(paragraphsOf(`${sentence.repeat(8)}\n\n${sentence}`))).toBe(false);
  });
});

describe('the lines of a sentence that is run together', () => {
  const rest = '. Holm sails for Oxley . Brandt is from Oxley .';

  it('part where two names meet that stand together nowhere else, and a verb follows', () => {
    expect(
      lines('Ida Holm won the long race of the year in Oxley Holm ( left ) beat Per Brandt', rest),
    ).toEqual(['Ida Holm won the long race of the year in Oxley', 'Holm ( left ) beat Per Brandt']);
  });

  it('stay whole where a name is told in full, behind a title, or where no verb follows', () => {
    for (const whole of [
      'The long race of the year was won by the sailor Ida Holm has been',
      'The long race of the year was won by the old MP Holm has said so',
      'The long race of the year was held in Oxley Holm and others',
    ])
      expect(lines(whole, rest)).toEqual([whole]);
  });

  it('part before a quotation that nothing brings', () => {
    expect(lines("Ida Holm won the long race of the year 'It is the best day , ' she said .")).toEqual([
      'Ida Holm won the long race of the year',
      "'It is the best day , ' she said .",
    ]);
  });

  it('stay whole before a quotation that a verb brings, and before a title', () => {
    for (const whole of [
      "Ida Holm of the sailors of Elmstead was glad and said 'It is the best day . '",
      "Ida Holm has sailed for three years in the 'Ready for it' campaign of Elmstead .",
    ])
      expect(lines(whole)).toEqual([whole]);
  });

  it('part behind the label of a caption', () => {
    expect(lines('Novel idea : Ida Holm will be a witness at the wedding')).toEqual([
      'Novel idea :',
      'Ida Holm will be a witness at the wedding',
    ]);
    expect(lines('Holm said : Ida Holm will be a witness')).toEqual([
      'Holm said : Ida Holm will be a witness',
    ]);
  });

  it('hold all words of any text in order', () => {
    const word = fc.constantFrom(
      'Holm',
      'Oxley',
      'was',
      "'It",
      '(',
      ')',
      'idea',
      ':',
      'seen',
      'Ida',
      'the',
      "'",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (all) => {
        const text = all.join(' ');
        expect(lines(text).join(' ')).toBe(text);
      }),
    );
  });
});
