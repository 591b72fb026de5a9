import { describe, expect, it } from 'vitest';
import check from '../../commands/check.js';
import { coverageOf, readable } from '../support/commands.js';

const coverage = coverageOf(
  '“The bridge had a crack, and we knew,” said Ida Brandt. “Nobody was in danger at any time,” said Ole Holm.',
);
const card = (text: string) => check.execute(text, { coverage }).card;

describe('the check of a message', () => {
  it('is for the one who asks only', () => {
    expect(check.private).toBe(true);
  });

  it('holds each of its quotations against the coverage, and is as sure as the worst', () => {
    const right = '“The bridge had a crack, and we knew”';
    const wrong = '“Nobody was ever in danger at any time”';
    const both = card(`They said ${right} and ${wrong}.`);
    expect(readable(both)).toContain('Exact.');
    expect(readable(both)).toContain('Altered.');
    const tone = (text: string) => card(text).tone;
    expect([right, wrong, `${right} ${wrong}`].map(tone)).toEqual(['found', 'unsure', 'unsure']);
    expect(tone(`${right} and “The mayor sold seven ferries to the moon”`)).toBe('silent');
  });

  it('tells a quotation that is given to another than who said it', () => {
    const said = readable(card('Holm said “The bridge had a crack, and we knew”'));
    expect(said).toContain('gives the words to Holm; the coverage prints them as said by Ida Brandt');
    expect(card('Holm said “The bridge had a crack, and we knew”').tone).toBe('unsure');
    expect(card('Brandt said “The bridge had a crack, and we knew”').tone).toBe('found');
  });

  it('reads over the formatting of the message, and all that is quoted', () => {
    expect(card('**“The *bridge* had a crack, and we knew”** — me').tone).toBe('found');
    const both = readable(
      card('>>> The bridge had a crack, and we knew.\nNobody was in danger at any time.'),
    );
    expect(both.match(/Exact\./g)).toHaveLength(2);
  });

  it('checks the first four quotations, and says how many more there are', () => {
    const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
    const said = readable(card(numbers.map((n) => `“We bought ${n} new ferries here”`).join(' and ')));
    expect(said).toContain('We bought four new ferries');
    expect(said).not.toContain('We bought five new ferries');
    expect(said).toContain('2 more in that message');
  });

  it('shows the passages that speak to a message without quotations', () => {
    expect(readable(card('Was there a crack in the bridge?'))).toContain('The bridge had a crack');
    expect(() => card(' \n')).toThrow('That message has no text to check.');
  });
});
