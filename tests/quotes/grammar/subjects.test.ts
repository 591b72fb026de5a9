import { describe, expect, it } from 'vitest';
import { quotations, said } from '../reading.js';

describe('the subject of a verb of saying', () => {
  it('is found past a time before the verb', () => {
    for (const time of ['last week', 'two weeks ago', 'in the past', 'on Friday', 'at the time'])
      expect(said(`Anna Holm ${time} called the plan “a shame”.`)).toEqual(['a shame — Anna Holm']);
  });

  it('is found past an office, a place and what belongs to its bearer', () => {
    expect(said('But Peter Brandt, the president of the Oxley Trust, a body that cares, said “no”.')).toEqual(
      ['no — Peter Brandt'],
    );
    expect(said('Brandt, whose mill, Oxley Flour, uses wind, said it was “clean”.')).toEqual([
      'clean — Brandt',
    ]);
    expect(said('A week after a fire in Salt, Calif., a baker said it was “a pity”.')).toEqual([
      'a pity — a baker',
    ]);
  });

  it('is whom another verb leads to speak', () => {
    expect(said('The fire led Anna Holm to call the mill “a ruin”.')).toEqual(['a ruin — Anna Holm']);
    expect(said('It burned long before the owners began to call it “a ruin”.')).toEqual([
      'a ruin — the owners',
    ]);
  });

  it('of a participle is that of the attribution or the clause that it follows', () => {
    expect(said('The mill will close, Anna Holm said, adding that it was “a ruin”.')).toEqual([
      'a ruin — Anna Holm',
    ]);
    expect(said('It was a bad day, as Anna Holm joined in, saying it was “a ruin”.')).toEqual([
      'a ruin — Anna Holm',
    ]);
    expect(said('The mill is old, but Anna Holm is already calling it “a ruin”.')).toEqual([
      'a ruin — Anna Holm',
    ]);
  });

  it('of a participle is whom somebody heard, or with whom something begins', () => {
    expect(said('Peter Brandt recalled Anna Holm telling him, “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
    expect(said('The film begins with Anna Holm saying, “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
  });

  it('of a participle is printed without the verb of the attribution it follows', () => {
    const [, second] = quotations(
      '“We stay,” said Anna Holm (no relation) then, adding that “nobody leaves”.',
    );
    expect(second?.speaker?.text).toBe('Anna Holm');
  });

  it('of a second verb that could be a noun is that of the first', () => {
    expect(said('The report blames the owner and claims that “nobody cared”.')).toEqual([
      'nobody cared — The report',
    ]);
  });

  it('of a relative clause is the nearest that can speak', () => {
    expect(said('The council voted for the resolution, which said “no mill is an island”.')).toEqual([
      'no mill is an island — the resolution',
    ]);
    expect(said('The row drew an answer from Anna Holm, who called it “a farce”.')).toEqual([
      'a farce — Anna Holm',
    ]);
  });

  it('is the one who did it in a participle with "by"', () => {
    expect(said('It is an order signed by Anna Holm “to protect the mill”.')).toEqual([
      'to protect the mill — Anna Holm',
    ]);
    expect(said('Anna Holm began by calling it “a farce”.')).toEqual(['a farce — Anna Holm']);
  });

  it('is a pronoun without the verb that is joined to it', () => {
    expect(said('Anna Holm owns the mill. She’s called it “a ruin”.')).toEqual(['a ruin — Anna Holm']);
    expect(said('The owners met. They’re calling it “a ruin”.')).toEqual(['a ruin — They']);
  });

  it('is not that of a noun or an adjective that looks like a verb of saying', () => {
    expect(said('Anna Holm said in Oxley that states can “do as they like”.')).toEqual([
      'do as they like — Anna Holm',
    ]);
    expect(said('Anna Holm said that the ruling was “a farce”.')).toEqual(['a farce — Anna Holm']);
    expect(said('They, Anna Holm explained in the council hearing, were “well paid”.')).toEqual([
      'well paid — Anna Holm',
    ]);
    expect(said('A judge ruled that the mill was “unsafe”.')).toEqual(['unsafe — A judge']);
    expect(said('Anna Holm spoke up, calling Brandt’s proposed mill “a ruin”.')).toEqual([
      'a ruin — Anna Holm',
    ]);
  });

  it('is found past dashes with commas between them', () => {
    expect(
      said(
        'Anna Holm, the chief of Oxley Press -- the firm that owns Brandt’s paper, which is sold here -- said, “We stay.”',
      ),
    ).toEqual(['We stay. — Anna Holm']);
  });

  it('is found past brackets with commas in them, and past a clause without any', () => {
    expect(said('Councillor Anna Holm (Ind, Westfield) said: “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
    expect(said('A teenager who stole a bus told police he was “bored”.')).toEqual(['bored — A teenager']);
  });

  it('is not the year of a date, nor a second verb', () => {
    expect(said('On July 6, 2015, Anna Holm made the following comment: “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
    expect(
      said('Anna Holm held up the sign — which read “Stay” — and waved it, mouthing “thank you”.'),
    ).toEqual(['Stay — the sign', 'thank you — Anna Holm']);
  });

  it('is the doer of a passive before a colon', () => {
    expect(said('The danger is shown by this finding: “Nine mills of ten have closed.”')).toEqual([
      'Nine mills of ten have closed. — this finding',
    ]);
  });

  it('is the one who asks, not the one who turns something down before a comma', () => {
    expect(
      said('Anna Holm was asked by host Peter Brandt, who dismissed the story, “Are you tired of it?”'),
    ).toEqual(['Are you tired of it? — Peter Brandt']);
  });

  it('may have a name with letters that were decoded wrongly', () => {
    expect(said('“It stays open,” mayor BjÃ¶rn Holm said on Friday.')).toEqual([
      'It stays open, — BjÃ¶rn Holm',
    ]);
  });

  it('ends before the verb in a headline', () => {
    expect(said('Anna Holm Blasts Mill for Its Noise, Calls Owner ‘Deaf’')).toEqual(['Deaf — Anna Holm']);
  });
});
