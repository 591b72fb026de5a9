import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readNitf } from '../examples/formats/nitf.js';
import { inBrackets } from '../examples/rules/in-brackets.js';
import { parseArticle } from '../src/articles/parse.js';
import { Unreadable } from '../src/articles/unreadable.js';
import { loadCommands } from '../src/discord/load.js';
import { readFrame } from '../src/quotes/attribution/frame.js';
import { coverageOf, optionsOf, readable } from './support/commands.js';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf>
  <head><docdata><date.issue norm="20210304T060000Z"/></docdata></head>
  <body>
    <body.head>
      <hedline><hl1>Bridge closes</hl1></hedline>
      <byline>By <person>Jane Doe</person></byline>
      <distributor>Harbour News Agency</distributor>
    </body.head>
    <body.content>
      <p>The bridge <em>closed</em> on Monday
        for repairs.</p>
      <media><media-caption>The bridge</media-caption></media>
      <p>&#8220;It will open in May,&#8221; said Mayor Ann Lowe.</p>
    </body.content>
  </body>
</nitf>`;

describe('the examples', () => {
  it('of a command loads and answers', async () => {
    const latest = (await loadCommands('examples/commands')).get('latest');
    const coverage = coverageOf('date 2021-03-04 The bridge closed.', 'date 2022-05-06 The ferry came.');
    if (latest?.kind !== 'slash') throw new Error('There is no example of a slash command.');
    const { card } = await latest.execute(optionsOf(), { coverage });
    expect(readable(card)).toBe('**The ferry came.** · 2022-05-06'.replaceAll('*', ''));
  });

  it('of a format gives an article, or says why not', () => {
    expect(parseArticle(readNitf('bridge.nitf', NITF))).toMatchObject({
      title: 'Bridge closes',
      source: 'Harbour News Agency',
      date: '2021-03-04',
      author: 'Jane Doe',
      text: 'The bridge closed on Monday for repairs.\n\n“It will open in May,” said Mayor Ann Lowe.',
    });
    expect(() => readNitf('empty.nitf', '<nitf></nitf>')).toThrow(Unreadable);
  });

  it('of an attribution rule finds the speaker, and nobody where its form does not stand', () => {
    const speakerOf = (text: string) => {
      const frame = readFrame(text, { start: 0, end: text.length });
      const found = inBrackets(
        frame,
        frame.tokens.findIndex(({ kind }) => kind === 'quote'),
      );
      return found && text.slice(found.speaker.start, found.speaker.end);
    };
    expect(speakerOf('“The mill stays open.” (Anna Holm)')).toBe('Anna Holm');
    expect(speakerOf('“The mill stays open” (2021)')).toBeNull();
    expect(speakerOf('“The mill stays open,” said Anna Holm (50).')).toBeNull();
  });

  it('of the library runs on the built project', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['examples/library.mjs']);
    expect(stdout).toMatch(/^Bernie Sanders: \d+ quotations$/m);
  });

  it.each(['commands/latest.ts', 'formats/nitf.ts'])(
    '%s stands in CONTRIBUTING.md as it is',
    async (file) => {
      const guide = await readFile('CONTRIBUTING.md', 'utf8');
      expect(guide).toContain(await readFile(`examples/${file}`, 'utf8'));
    },
  );
});
