import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { candidatesOf } from '../../src/summaries/candidates.js';
import { Vocabulary } from '../../src/summaries/terms.js';

const sentences = [
  'The council of Elmstead closed the harbour on Friday.',
  'Ferries were sent to Harwick for the whole of the day.',
  'Ida Holm has sailed from the harbour for four years',
  'The mayor called the work on the pier long overdue.',
  'The pier was built by the council in the spring of 1884.',
  'The work will be done by the end of the year.',
  'Harwick has room for three ferries and two fishing boats.',
];
const read = (text: string) =>
  candidatesOf(
    [parseArticle({ id: 'a', text, title: null, source: null, date: null })],
    new Vocabulary(),
    () => [],
  ).map((candidate) => ({ text: clipText(candidate), whole: candidate.whole, place: candidate.place }));
const caption = (text: string) => read(text).find((one) => one.text.startsWith('Ida Holm'));

describe('the candidates of an article', () => {
  it('hold a caption that states something, of a text that is run together', () => {
    expect(caption(sentences.join(' '))).toEqual({ text: sentences[2], whole: true, place: 3 });
  });

  it('hold none where the article has its paragraphs', () => {
    expect(caption(sentences.join('\n\n'))?.whole).toBe(false);
  });

  it('have their place in the text, in which a caption takes none', () => {
    expect(read(sentences.join(' ')).map(({ place }) => place)).toEqual([1, 2, 3, 3, 4, 5, 6]);
  });
});
