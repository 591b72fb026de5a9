import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Anna Holm, who owns the mill, met Peter Brandt, a union leader.';

/** Who says the words of one more sentence about Anna Holm and Peter Brandt. */
function speaks(sentence: string): string[] {
  return said(MET, sentence).map((found) => found.replace(/^.* — /, ''));
}

describe('the words of another', () => {
  it('are those of the one who is praised or blamed for them', () => {
    expect(speaks('Holm attacked Brandt for calling the mill “a ruin”.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm criticised Brandt for suggesting that the mill “should go”.')).toEqual([
      'Peter Brandt',
    ]);
    expect(speaks('Holm accused Brandt of calling her “a liar”.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm blamed him for saying “nobody needs a mill”.')).toEqual(['Peter Brandt']);
  });

  it('are not theirs where the blame is passive, or meets nobody', () => {
    expect(speaks('Holm was criticised by Brandt for calling the mill “a ruin”.')).toEqual(['Anna Holm']);
    expect(speaks('Holm apologised to Brandt for calling the mill “a ruin”.')).toEqual(['Anna Holm']);
    expect(speaks('Holm denied saying “nobody needs a mill”.')).toEqual(['Anna Holm']);
  });

  it('are the blamer’s where the verb does not report words', () => {
    expect(speaks('Holm slammed Brandt for promoting “greed, envy and other vices of the town”.')).toEqual([
      'Anna Holm',
    ]);
    expect(speaks('Holm mocked Brandt, saying he was “no miller”.')).toEqual(['Anna Holm']);
  });

  it('are those of the one who is quoted, heard or filmed', () => {
    expect(speaks('Holm quoted Brandt as saying “nobody needs a mill”.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm heard Brandt say “nobody needs a mill”.')).toEqual(['Peter Brandt']);
    expect(speaks('The film ends with a clip of Brandt saying in May, “Nobody needs a mill.”')).toEqual([
      'Peter Brandt',
    ]);
  });

  it('are those of what is shown or worn, or of whom it is from', () => {
    expect(speaks('Holm cited a report describing the mill as “a ruin”.')).toEqual(['a report']);
    expect(speaks('Holm held up a letter saying “the mill must go”.')).toEqual(['a letter']);
    expect(speaks('Holm wore a shirt that said “Save the mill”.')).toEqual(['a shirt']);
    expect(speaks('Holm and Brandt wore a campaign hat reading, “Save the Mill” on Monday.')).toEqual([
      'a campaign hat',
    ]);
    expect(speaks('Holm received an email from Brandt saying “the mill must go”.')).toEqual(['Peter Brandt']);
  });

  it('are those of the one who made the claim that another speaks of', () => {
    expect(speaks('Holm slammed Brandt over his claim that the mill was “a ruin”.')).toEqual([
      'Peter Brandt',
    ]);
    expect(speaks('Holm dismissed Brandt’s claim that the mill was “a ruin”.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm said that Brandt’s claim was “a lie”.')).toEqual(['Anna Holm']);
  });
});
