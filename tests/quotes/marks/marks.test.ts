import { describe, expect, it } from 'vitest';
import { quotations, said } from '../reading.js';

describe('quotation marks', () => {
  it('pair when they are straight', () => {
    expect(said('"The mill stays open," said Anna Holm.')).toEqual(['The mill stays open, — Anna Holm']);
  });

  it('pair when they are curly', () => {
    expect(said('“The mill stays open,” said Anna Holm.')).toEqual(['The mill stays open, — Anna Holm']);
  });

  it('pair when they are two apostrophes or two backticks', () => {
    expect(said("''The mill stays open,'' said Anna Holm.")).toEqual(['The mill stays open, — Anna Holm']);
    expect(said("``The mill stays open,'' said Anna Holm.")).toEqual(['The mill stays open, — Anna Holm']);
  });

  it('pair when they are guillemets', () => {
    expect(said('«The mill stays open», said Anna Holm.')).toEqual(['The mill stays open — Anna Holm']);
  });

  it('pair when they are single, straight or curly', () => {
    expect(said("'The mill stays open,' said Anna Holm.")).toEqual(['The mill stays open, — Anna Holm']);
    expect(said('‘The mill stays open,’ said Anna Holm.')).toEqual(['The mill stays open, — Anna Holm']);
  });

  it('are not apostrophes, plural possessives or short decades', () => {
    expect(said("'The workers' mill isn't ours, and '90s prices won't help,' said Anna Holm.")).toEqual([
      "The workers' mill isn't ours, and '90s prices won't help, — Anna Holm",
    ]);
    expect(said("The workers' mill wasn't the owners' pride, Anna Holm said of the '90s.")).toEqual([]);
    expect(said('‘The workers’ mill isn’t ours,’ said Anna Holm.')).toEqual([
      'The workers’ mill isn’t ours, — Anna Holm',
    ]);
  });

  it('belong to the outer quotation when they are nested', () => {
    expect(said('“He told me ‘never’ and left,” said Anna Holm.')).toEqual([
      'He told me ‘never’ and left, — Anna Holm',
    ]);
    expect(said('\'He told me "never" and left,\' said Anna Holm.')).toEqual([
      'He told me "never" and left, — Anna Holm',
    ]);
    expect(said("''She told us, 'Go home,''' said Anna Holm.")).toEqual([
      "She told us, 'Go home,' — Anna Holm",
    ]);
  });

  it('may have white space before the closing one', () => {
    expect(said("'The mill stays open, ' Anna Holm noted.")).toEqual(['The mill stays open, — Anna Holm']);
    expect(said('"The mill stays open, " Anna Holm noted.')).toEqual(['The mill stays open, — Anna Holm']);
  });

  it('may be turned the wrong way at the opening', () => {
    expect(said('Anna Holm said,” The mill stays open.”')).toEqual(['The mill stays open. — Anna Holm']);
  });

  it('may be turned the wrong way at the beginning of a paragraph', () => {
    expect(said('Anna Holm spoke.', '” … the mill must ‘stay,’ and it will,” she said.')).toEqual([
      '… the mill must ‘stay,’ and it will, — Anna Holm',
    ]);
  });

  it('may close in another style than they opened in', () => {
    expect(said('“The mill stays open," Anna Holm said. "It will be ours.“')).toEqual([
      'The mill stays open, — Anna Holm',
      'It will be ours. — Anna Holm',
    ]);
    expect(said('“The mill stays open," Anna Holm said. “It will be ours.”')).toEqual([
      'The mill stays open, — Anna Holm',
      'It will be ours. — Anna Holm',
    ]);
    expect(said('“He told me "never" and left,” said Anna Holm.')).toEqual([
      'He told me "never" and left, — Anna Holm',
    ]);
  });

  it('may close in the opening form before a bracket', () => {
    expect(said('Anna Holm: “The mill stays open.“[Oxley Post]', 'She wrote: “It is ours.”')).toEqual([
      'The mill stays open. — Anna Holm',
      'It is ours. — Anna Holm',
    ]);
  });

  it('may close as a single one where another opens after it', () => {
    expect(said('Anna Holm wrote: “The mill stays open.’ She made the film “The Last Mill”.')).toEqual([
      'The mill stays open. — Anna Holm',
    ]);
  });

  it('may stand right after a full stop, or between spaces', () => {
    expect(said('"The mill stays open," Anna Holm said."It will be ours."')).toEqual([
      'The mill stays open, — Anna Holm',
      'It will be ours. — Anna Holm',
    ]);
    expect(said('" The mill stays open, " Anna Holm said.')).toEqual(['The mill stays open, — Anna Holm']);
  });

  it('of the single kind open each paragraph of a quotation, apostrophes notwithstanding', () => {
    expect(said('Anna Holm said: ‘The workers’ club is open.', '‘It’s ours.’')).toEqual([
      'The workers’ club is open. — Anna Holm',
      'It’s ours. — Anna Holm',
    ]);
    expect(said('Anna Holm called it ‘the workers’ club’.', '‘It’s ours,’ she said.')).toEqual([
      'the workers’ club — Anna Holm',
      'It’s ours, — Anna Holm',
    ]);
  });

  it('end with the paragraph when they never close', () => {
    expect(said('Anna Holm said: "The mill stays open.', 'Nobody clapped.')).toEqual([
      'The mill stays open. — Anna Holm',
    ]);
  });

  it('end at the attribution when another opens before they close', () => {
    expect(said('"The mill stays open, said Anna Holm. "We have orders for a year."')).toEqual([
      'The mill stays open, — Anna Holm',
      'We have orders for a year. — Anna Holm',
    ]);
    expect(said('“The mill, if not ours, stays open, she says. “It must.”')).toEqual([
      'The mill, if not ours, stays open, — she',
      'It must. — she',
    ]);
    expect(said('“The mill, in some ways, Anna Holm warned. “It must close.”')).toEqual([
      'The mill, in some ways, — Anna Holm',
      'It must close. — Anna Holm',
    ]);
  });

  it('that close too early leave one statement in two segments, without the stray mark', () => {
    const [quotation, ...others] = quotations(
      'Anna Holm met the workers.',
      '"The mill stays open". We have orders for a year, \' she added.',
    );
    expect(others).toEqual([]);
    expect(quotation?.segments.map(({ start, end }) => quotation.article.text.slice(start, end))).toEqual([
      'The mill stays open',
      'We have orders for a year,',
    ]);
    expect(quotation?.speaker?.canonical).toBe('Anna Holm');
  });

  it('of inches and feet are none', () => {
    expect(said('The door is 6\' 2" high and 30" wide, Anna Holm said.')).toEqual([]);
  });

  it('pair when they are German', () => {
    expect(said('“It is our „Heimat“ too,” said Anna Holm. “We stay.”')).toHaveLength(2);
    expect(
      said('She called it „Heimat und Haus“, said Anna Holm. “It stays open,” she said. “We love it.”'),
    ).toEqual(['Heimat und Haus — Anna Holm', 'It stays open, — Anna Holm', 'We love it. — Anna Holm']);
  });
});
