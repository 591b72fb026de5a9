import { describe, expect, it } from 'vitest';
import { quotations, said } from '../reading.js';

describe('who speaks, told behind the words,', () => {
  it('is named before a description that no comma ends', () => {
    expect(
      said('“It cannot go on,” Per Lundqvist, the director of the Council of Mills told Oxley News.'),
    ).toEqual(['It cannot go on, — Per Lundqvist']);
  });

  it('is named before an aside that ends in marks', () => {
    expect(
      said('“She lit up the mill,” Anna Holm, a reporter for “Good Morning Oxley,” wrote. “What a life.”'),
    ).toEqual(['She lit up the mill, — Anna Holm', 'What a life. — Anna Holm']);
  });

  it('follows what goes on with the clause behind the words', () => {
    expect(said('“This could be the biggest year yet,” even bigger than the last, said Anna Holm.')).toEqual([
      'This could be the biggest year yet, — Anna Holm',
    ]);
  });

  it('follows words that end in a full stop by mistake', () => {
    expect(said('“I think I met the challenge.” Anna Holm said, speaking of the race.')).toEqual([
      'I think I met the challenge. — Anna Holm',
    ]);
  });

  it('may be a body that is written like the word "who"', () => {
    expect(said('“Cases have risen in many countries,” WHO said.')).toEqual([
      'Cases have risen in many countries, — WHO',
    ]);
    expect(said('“Cases have risen in many countries,” WHO chief Anna Holm told them.')).toEqual([
      'Cases have risen in many countries, — Anna Holm',
    ]);
  });

  it('may be the opinion of judges', () => {
    expect(said('The majority opinion held that, “It is wrong to dismiss them.”')).toEqual([
      'It is wrong to dismiss them. — The majority opinion',
    ]);
  });

  it('is a whole phrase, also where a plural follows a capital', () => {
    expect(said('Major mills, most of them old, said they were “not surprised”.')).toEqual([
      'not surprised — Major mills',
    ]);
  });

  it('is the one who says it, not whoever passes it on', () => {
    for (const source of ['the Echo', 'a report', 'a video posted on Monday'])
      expect(said(`Anna Holm called it “a ruin,” according to ${source}.`)).toEqual(['a ruin, — Anna Holm']);
    expect(said('The mill expects to close “in the spring,” according to Anna Holm.')).toEqual([
      'in the spring, — Anna Holm',
    ]);
  });

  it('is named before a role that no comma ends', () => {
    expect(said('“It is bad,” Yael Holm, vice president of the Council of Mills said on Monday.')).toEqual([
      'It is bad, — Yael Holm',
    ]);
  });

  it('has a name without what they speak of', () => {
    const [found] = quotations('“It is bad,” said Anna Holm of the choice that mills face.');
    expect(found?.speaker?.text).toBe('Anna Holm');
    const [other] = quotations('“It is bad,” said Anna Holm of the Oxley Trust.');
    expect(other?.speaker?.text).toBe('Anna Holm of the Oxley Trust');
  });

  it('is the lawyers of whom they are, with the noun', () => {
    expect(said('Anna Holm’s lawyers filed a motion calling the claims “old news”.')).toEqual([
      'old news — Anna Holm’s lawyers',
    ]);
  });

  it('is found behind blanks of no width', () => {
    expect(said('“It is bad,” says \u200b\u200bSharonne Holm.')).toEqual(['It is bad, — Sharonne Holm']);
  });
});
