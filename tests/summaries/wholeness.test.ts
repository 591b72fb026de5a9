import { describe, expect, it } from 'vitest';
import { cutsQuotation, hasEnd, isWhole, isWholeLine } from '../../src/summaries/wholeness.js';

const whole = (sentence: string) => isWhole(sentence, sentence.split(' ').length);

describe('isWhole', () => {
  it.each([
    'The council voted on Tuesday to close the harbour.',
    '“The harbour will close on Friday,” Holm said.',
    '400 workers were told on Friday that they must go.',
    "The council 's plan was dropped on Friday , Holm said . '",
    'Updated maps of the harbour were shown on Friday.',
    'Posted in the harbour, the letter took two years.',
    'To sail alone at 80 was no easy feat.',
  ])('takes a sentence of the reporting: %s', (sentence) => {
    expect(whole(sentence)).toBe(true);
  });

  it.each([
    ['a start in lower case', 'and the council voted on Tuesday to close it.'],
    ['no end', 'The council voted on Tuesday to close the harbour'],
    ['an end that was cut', 'The council voted on Tuesday to close the…'],
    ['an end before who took part', 'The harbour fair of 1984: "A Salute to Ships" feat.'],
    ['an end inside of a name', 'The harbour of Lund was sold by Holm Bros.'],
    ['a fragment', 'A harbour closes.'],
    ['a caption', 'Ida Holm (left) and Jon Berg at the harbour on Friday.'],
    ['a caption of an agency', 'In this Jan. 14, 2015 photo, ships leave the harbour.'],
    ['a caption of a studio', 'This image released by Port Films shows Ida Holm at sea.'],
    ['a byline', 'By Ida Holm for Port News and others.'],
    ['a stamp', 'Updated on Friday at noon with the words of Holm.'],
    ['a question', 'Why did the council vote to close the harbour?'],
    ['a stamp with an hour', 'Published at 10:15 a.m. by the desk of the harbour.'],
    ['a word to the reader', 'Sign up here for our newsletter on the harbour.'],
  ])('leaves out %s', (_, sentence) => {
    expect(whole(sentence)).toBe(false);
  });
});

describe('isWholeLine', () => {
  const wholeLine = (line: string) => isWholeLine(line, line.split(' ').length);

  it.each([
    'Ida Holm scored 34 goals in four seasons for Elmstead Rovers',
    'Around 300 ferries were turned away from the harbour in March',
    'Lund has moved to play down talk of a sale',
  ])('takes a caption that states something: %s', (line) => {
    expect(wholeLine(line)).toBe(true);
  });

  it.each([
    ['a heading', 'How the storm has closed the harbour of Elmstead'],
    ['a label', 'The thirteenth ferry : Now the harbour has closed for good'],
    ['what has no verb', 'The harbour of Elmstead at noon on a fine day'],
    ['a participle', 'The rebuilt harbour of Elmstead at noon on Friday'],
    ['what a picture shows', 'Holm smiles as he has a joke with the crew of the ferry'],
    ['who is to be seen', 'Holm , who has sailed since 1984 , is pictured at the harbour'],
    ['a line that is cut off', 'The harbour of Elmstead has been closed to ferries by the'],
    ['a few words', 'Holm has been to Elmstead'],
    ['two lines', `${'Holm has sailed to the harbour of Elmstead '.repeat(4)}in spring`],
  ])('leaves out %s', (_, line) => {
    expect(wholeLine(line)).toBe(false);
  });
});

describe('hasEnd', () => {
  it('is so for a sentence, and not for a caption or a heading', () => {
    expect(hasEnd('The harbour will close on Friday.')).toBe(true);
    expect(hasEnd('“The harbour will close.”')).toBe(true);
    expect(hasEnd('Ida Holm at the harbour')).toBe(false);
  });
});

describe('cutsQuotation', () => {
  const text = '"We shall go. We must," Holm said. "Go."';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  it('is so for a half of a quotation', () => {
    expect(cutsQuotation(at('"We shall go.'), at('"We shall go. We must,"'))).toBe(true);
    expect(cutsQuotation(at('We must," Holm said.'), at('"We shall go. We must,"'))).toBe(true);
  });

  it('is so for a quotation that nobody says', () => {
    expect(cutsQuotation(at('"Go."'), at('"Go."'))).toBe(true);
  });

  it('is not so for a quotation that the sentence holds whole, or not at all', () => {
    expect(cutsQuotation(at('"We shall go. We must," Holm said.'), at('"We shall go. We must,"'))).toBe(
      false,
    );
    expect(cutsQuotation(at('"Go."'), at('"We shall go. We must,"'))).toBe(false);
  });
});
