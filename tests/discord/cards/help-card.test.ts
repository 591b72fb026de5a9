import { describe, expect, it } from 'vitest';
import { helpCard } from '../../../src/discord/cards/help-card.js';
import { coverageOf, readable } from '../../support/commands.js';

const dated = (...dates: (string | null)[]) =>
  readable(helpCard(coverageOf(...dates.map((date, i) => ({ date, text: `Bridge ${i} closed.` })))));

describe('the help', () => {
  it('says from which day to which the articles are, where all have one', () => {
    expect(dated('2020-03-04', '2019-01-02', '2020-01-01')).toContain(
      '3 articles, from 2019-01-02 to 2020-03-04,',
    );
    expect(dated('2020-03-04')).toContain('1 article, of 2020-03-04,');
    expect(dated('2020-03-04', null)).toContain('It holds 2 articles, and quotes 0 speakers.');
  });

  it('offers questions where the coverage answers some', () => {
    const quoted = readable(helpCard(coverageOf('“The bridge is safe,” said the mayor, Ida Brandt.')));
    expect(quoted).toContain('What did Ida Brandt say?');
    const silent = readable(helpCard(coverageOf({ title: 'Seven', text: 'The mill closed.' })));
    expect(silent).not.toContain('Questions it can answer');
  });
});
