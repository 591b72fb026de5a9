import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyParagraphs } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';

const parse = (text: string, given: { title?: string; date?: string } = {}) =>
  parseArticle({ id: 'a.txt', text, title: given.title ?? null, source: null, date: given.date ?? null });

const body = (text: string) => bodyParagraphs(parse(text)).map((p) => text.slice(p.start, p.end));

describe('parseArticle', () => {
  it('takes a first line that ends no sentence for the title, however often it is repeated', () => {
    const text =
      'Harbour bridge closes\n\nHarbour bridge closes\n\nHarbour  bridge closes\n\nThe bridge closed on Monday.';
    const article = parse(text);
    expect(article.title).toBe('Harbour bridge closes');
    expect(article.paragraphs.map((p) => p.kind)).toEqual(['title', 'title', 'title', 'body']);
  });

  it('takes the first sentence for the title when there is no title line, and keeps it in the body', () => {
    const article = parse('The bridge closed on Monday. Cars queued.\n\nIt will open in May.');
    expect(article.title).toBe('The bridge closed on Monday.');
    expect(article.paragraphs.map((p) => p.number)).toEqual([1, 2]);
  });

  it('takes no line of more than 30 words for the title', () => {
    const line = 'word '.repeat(31).trim();
    expect(body(`${line}\n\nThe bridge closed.`)).toEqual([line, 'The bridge closed.']);
  });

  it('takes a question for the title, too', () => {
    expect(parse('Who closed the bridge?\n\nThe mayor did.')).toMatchObject({
      title: 'Who closed the bridge?',
    });
    expect(body('Who closed the bridge?\n\nThe mayor did.')).toEqual(['The mayor did.']);
  });

  it('takes the day from the beginning of the file’s name where nothing else tells it', () => {
    const dated = (id: string, text: string) =>
      parseArticle({ id, text, title: null, source: null, date: null }).date;
    expect(dated('old/2021-03-04 bridge.txt', 'The bridge closed.')).toBe('2021-03-04');
    expect(dated('2021-03-04-bridge.txt', 'date 2021-03-05 The bridge closed.')).toBe('2021-03-05');
    expect(dated('2021-03-04/bridge.txt', 'The bridge closed.')).toBe(null);
    expect(dated('2021-13-04.txt', 'The bridge closed.')).toBe(null);
  });

  it('prefers a title that is given, and knows it again in the text', () => {
    const article = parse('Bridge closes\n\nIt closed on Monday.', { title: 'Bridge closes' });
    expect(article.title).toBe('Bridge closes');
    expect(article.paragraphs.map((p) => p.kind)).toEqual(['title', 'body']);
  });

  it('reads a date before the text as the date and leaves it out of the paragraph', () => {
    const text = ' date 2021-03-04 The bridge closed.\n\nCars queued.';
    expect(parse(text).date).toBe('2021-03-04');
    expect(body(text)).toEqual(['The bridge closed.', 'Cars queued.']);
  });

  it('lets a given date stand, and takes none that does not exist', () => {
    expect(parse('date 2021-03-04 Text.', { date: '2020/01/02' }).date).toBe('2020-01-02');
    expect(parse('date 2021-02-31 Text.').date).toBeNull();
  });

  it('leaves out what the page put around the article', () => {
    expect(
      body(
        'The bridge closed.\n\nMore news: Ferry runs late\n\nCars queued.\n\nRead more\n\nSubscribe to our newsletter\n\nRelated news',
      ),
    ).toEqual(['The bridge closed.', 'Cars queued.']);
  });

  it('keeps reporting that only begins like boilerplate', () => {
    const line = 'More news about the bridge reached the town on Monday, and people gathered at the harbour.';
    expect(body(`First.\n\n${line}`)).toContain(line);
  });

  it('parts a text without blank lines at its line ends', () => {
    expect(body('One.\nTwo.\r\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('parts a block into its lines, but not one that was wrapped by hand, nor inside a quotation', () => {
    expect(body('The bridge closed.\n\nCars queued.\nFerries ran.')).toEqual([
      'The bridge closed.',
      'Cars queued.',
      'Ferries ran.',
    ]);
    const signed = '"The bridge is safe.\nNobody should\nworry.\nAnn Lowe, mayor."';
    expect(body(`The bridge closed.\n\n${signed}`)).toEqual(['The bridge closed.', signed]);
    const wrapped =
      'The bridge over the harbour closed on Monday and will not\nopen before May, the mayor said.';
    const [paragraph] = parse(`Bridge\n\n${wrapped}`).paragraphs.slice(1);
    expect(paragraph?.sentences).toHaveLength(1);
  });

  it('parts a text at the line ends of old Macs', () => {
    expect(body('Bridge closes\r\rIt closed.\rCars queued.')).toEqual(['It closed.', 'Cars queued.']);
  });

  it('reads title, byline and day from lines that stand together above the text', () => {
    const article = parse(
      'Bridge closes after a century\nThe town is cut off\n\nBy Jane Doe\nThe Harbour Post\nUpdated 4:12 PM, January 9, 2021\n\nThe bridge closed.',
    );
    expect(article).toMatchObject({
      title: 'Bridge closes after a century',
      author: 'Jane Doe',
      date: '2021-01-09',
    });
  });

  it('takes an address given as the outlet for what it is, and its host for the outlet', () => {
    const given = { id: 'a.md', text: 'It closed.', title: null, date: null };
    expect(parseArticle({ ...given, source: 'https://www.post.example/a' })).toMatchObject({
      source: 'post.example',
      url: 'https://www.post.example/a',
    });
    expect(parseArticle({ ...given, source: 'The Post', url: 'https://x.example' }).source).toBe('The Post');
  });

  it('keeps the text as it was given and every span inside it, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('\n\n', '\n', '. ', '"', 'date 2020-01-01 '),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const article = parse(text);
          expect(article.text).toBe(text);
          let at = 0;
          for (const paragraph of article.paragraphs) {
            expect(paragraph.start).toBeGreaterThanOrEqual(at);
            expect(paragraph.end).toBeGreaterThan(paragraph.start);
            for (const sentence of paragraph.sentences) {
              expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
              expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
            }
            at = paragraph.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  }, 20_000);
});
