import { describe, expect, it } from 'vitest';
import { quotations, said } from '../reading.js';

describe('the name in a phrase', () => {
  it('may be that of a body with a possessor in it', () => {
    expect(said('The National Farmers’ Union said farmers were “doing their bit”.')).toEqual([
      'doing their bit — National Farmers Union',
    ]);
  });

  it('may stand behind an office, and not behind one whom it speaks for', () => {
    expect(said('Chair of the bench Anna Holm told him: “You are lucky.”')).toEqual([
      'You are lucky. — Anna Holm',
    ]);
    expect(said('Agent for the applicant Anna Holm said she was “not surprised”.')).toEqual([
      'not surprised — Anna Holm',
    ]);
    expect(said('A spokesman for singer Anna Holm said she was “not surprised”.')).toEqual([
      'not surprised — A spokesman for singer Anna Holm',
    ]);
    expect(said('A spokesperson for Oxley Council said: “We are sorry.”')).toEqual([
      'We are sorry. — A spokesperson for Oxley Council',
    ]);
    expect(said('His successor, chief operating officer Anna Holm, said it was “over”.')).toEqual([
      'over — Anna Holm',
    ]);
    expect(said('Councilwoman Anna Holm said: “We stay.”')).toEqual(['We stay. — Anna Holm']);
    expect(said('A Department for Trade source said: “He is a dinosaur.”')).toEqual([
      'He is a dinosaur. — A Department for Trade source',
    ]);
    expect(said('Counsel to the inquiry, Anna Holm KC, asked: “Did you?”')).toEqual(['Did you? — Anna Holm']);
    expect(quotations('First Minister Anna Holm said: “We stay.”')[0]?.speaker?.text).toBe(
      'First Minister Anna Holm',
    );
    expect(said('Leader of the council, Cllr Anna Holm, told them: “We need to move on.”')).toEqual([
      'We need to move on. — Anna Holm',
    ]);
  });

  it('may stand behind what an office is for', () => {
    for (const office of [
      'Vice President for Growth',
      'Assistant Secretary for Inland Water Affairs',
      'Director of Public Prosecutions',
      'Secretary of Education',
    ])
      expect(said(`“It went well,” said ${office} Connie Holm.`, '“It went badly,” Holm said.')).toEqual([
        'It went well, — Connie Holm',
        'It went badly, — Connie Holm',
      ]);
  });

  it('has no title of two joined words', () => {
    expect(said('“It went well,” said UN Secretary-General Anna Holm.')).toEqual([
      'It went well, — Anna Holm',
    ]);
  });
});
