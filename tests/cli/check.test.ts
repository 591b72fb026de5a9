import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CoverageReader } from '../../src/articles/reader.js';
import { checkReading, printCheck } from '../../src/cli/check.js';

describe('clippings check', () => {
  it('tells what is understood of each article, and what is left out as what', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clippings-'));
    const text =
      'Bridge closes\n\nBy Jane Doe\n\nPublished 4 March 2021\n\nThe bridge closed. “It is old,” Ann Lowe said.\n\nAdvertisement\n\nCars queued.';
    await writeFile(join(folder, 'a.txt'), text);
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'b.css'), 'x');
    const check = checkReading(await new CoverageReader(folder).read());
    expect(check).toMatchObject({
      articles: [
        {
          id: 'a.txt',
          title: 'Bridge closes',
          date: '2021-03-04',
          author: 'Jane Doe',
          source: null,
          paragraphs: 2,
          sentences: 3,
          quotations: 1,
          attributed: 1,
          leftOut: [
            { kind: 'title', start: 0, end: 13, text: 'Bridge closes' },
            { kind: 'byline', text: 'By Jane Doe' },
            { kind: 'dateline', text: 'Published 4 March 2021' },
            { kind: 'boilerplate', text: 'Advertisement' },
          ],
        },
      ],
      unread: [{ file: 'empty.txt', why: 'is empty' }],
      passedOver: ['b.css'],
    });
    const printed = printCheck(check);
    for (const part of [
      'left out as byline: By Jane Doe',
      'is not read: it is empty',
      'b.css',
      '1 article, 1 not read',
    ])
      expect(printed).toContain(part);
  });

  it('prints nothing of an article that would act on a terminal', () => {
    const printed = printCheck({
      articles: [],
      unread: [{ file: 'a\u001B[2J\r\n.txt', why: 'is empty' }],
      passedOver: [],
    });
    expect(printed).not.toContain('\u001B[2J');
  });
});
