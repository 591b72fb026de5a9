import { describe, expect, it } from 'vitest';
import { articleChoices, articleNamed } from '../../src/discord/article-option.js';
import { coverageOf } from '../support/commands.js';

const coverage = coverageOf(
  { title: 'Why the old ferry sails on', date: '2020-03-04', text: 'It sails on.' },
  { title: 'Ferry runs aground', source: 'Harbour Post', text: 'It ran aground.' },
  { title: 'The mill closes', text: 'It closes.' },
);
const chosen = (typed: string) => articleChoices(coverage, typed).map(({ name }) => name);

describe('the choices of an article', () => {
  it('are those that hold every word that is typed, in any case, first those that begin with it', () => {
    expect(chosen('FERRY')).toEqual([
      'Ferry runs aground · Harbour Post',
      'Why the old ferry sails on · 2020-03-04',
    ]);
    expect(chosen('ferry 2020')).toEqual(['Why the old ferry sails on · 2020-03-04']);
    expect(chosen('ferry mill')).toEqual([]);
  });

  it('are all, by outlet or else by file where there is no date, when nothing is typed', () => {
    expect(chosen('')).toHaveLength(3);
    expect(chosen('')).toContain('The mill closes · article-3.txt');
  });

  it('are as many as Discord takes, and each leads to its article', () => {
    const many = coverageOf(...Array.from({ length: 30 }, (_, i) => `Bridge ${i} is open.`));
    const choices = articleChoices(many, 'bridge');
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) expect(name).toContain(articleNamed(many, value).title);
  });
});

describe('the article that is named', () => {
  it('is known by its file, or by words that only its title has', () => {
    expect(articleNamed(coverage, 'article-3.txt').title).toBe('The mill closes');
    expect(articleNamed(coverage, 'aground').title).toBe('Ferry runs aground');
  });

  it('is asked for again where there is none, or more than one', () => {
    expect(() => articleNamed(coverage, 'bridge')).toThrow('There is no such article');
    expect(() => articleNamed(coverage, 'ferry')).toThrow('More than one article fits that');
  });
});
