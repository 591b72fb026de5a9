import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Anna Holm, who owns the mill, met Peter Brandt, a union leader, on Monday.';

describe('words that are not said', () => {
  it('have no speaker', () => {
    for (const sentence of [
      'Holm did not say she was “sorry”.',
      'Holm never said she was “sorry”.',
      'Holm refused to call Brandt “a thief”.',
      'Holm stopped short of calling Brandt “a thief”.',
      'Holm would not say whether Brandt was “a thief”.',
      'Neither Holm nor Brandt said they were “sorry”.',
      'Nobody called the mill “a ruin”.',
      'Brandt pleaded not guilty to “theft of flour”.',
    ])
      expect(said(MET, sentence)).toEqual([]);
  });

  it('are not those of whoever spoke before in the paragraph', () => {
    expect(said(MET, '“We will stay here,” Holm said. Brandt never said he was “sorry”.')).toEqual([
      'We will stay here, — Anna Holm',
    ]);
  });

  it('are said where only the thought is negated, or more is said', () => {
    expect(said(MET, 'Holm said she did not think the mill “will get there”.')).toEqual([
      'will get there — Anna Holm',
    ]);
    expect(said(MET, 'Holm not only called the mill “a home” but lives in it.')).toEqual([
      'a home — Anna Holm',
    ]);
    expect(said(MET, 'Holm said she did not “want to leave”.')).toEqual(['want to leave — Anna Holm']);
  });

  it('have no speaker where they are only supposed, or wished of another', () => {
    for (const sentence of [
      'If Holm says “we stay”, the town will pay.',
      'The town will pay if Holm says “we stay”.',
      'Holm wants Brandt to call it “a home”.',
    ])
      expect([sentence, ...said(MET, sentence)]).toEqual([sentence]);
    expect(said(MET, 'Holm wants to call it “a home”.')).toEqual(['a home — Anna Holm']);
    expect(said(MET, 'If you ask Holm she says “we stay”.')).toEqual(['we stay — Anna Holm']);
  });
});
