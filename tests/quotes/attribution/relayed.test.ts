import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Anna Holm, who owns the mill, met Peter Brandt, a union leader, and Jan Pascoe on Monday.';

/** Who says the words of one more sentence about Anna Holm, Peter Brandt and Jan Pascoe. */
function speaks(...sentences: string[]): string[] {
  return said(MET, ...sentences).map((found) => found.replace(/^.* — /, ''));
}

describe('words that somebody relays', () => {
  it('are those of the one who is quoted or heard behind them', () => {
    expect(speaks('“You are finished,” Holm quoted Brandt as saying.')).toEqual(['Peter Brandt']);
    expect(speaks('“You are finished,” Holm heard Brandt say.')).toEqual(['Peter Brandt']);
    expect(speaks('“You are finished,” she says Brandt told her.')).toEqual(['Peter Brandt']);
    expect(speaks('“You are finished,” Holm was told by Brandt.')).toEqual(['Peter Brandt']);
  });

  it('are those of whom a verb of quoting names before them', () => {
    expect(speaks('Holm quoted Brandt – “Never sulk” – and grinned.')).toEqual(['Peter Brandt']);
    expect(
      said('The Echo says they have “lost the plot”, quoting an aide as saying: “It is carnage.”'),
    ).toEqual(['lost the plot — The Echo', 'It is carnage. — an aide']);
  });

  it('are those of the one named in the clause that tells of them', () => {
    expect(
      speaks('Holm quoted a text in which the union leader, Peter Brandt, wrote: “Burn it all.”'),
    ).toEqual(['Peter Brandt']);
    expect(speaks('The Echo, which quoted a clerk describing the mill as “a ruin”, has closed.')).toEqual([
      'a clerk',
    ]);
    expect(speaks('Holm invoked the story Brandt told about “a ruin by the river”.')).toEqual([
      'Peter Brandt',
    ]);
    expect(speaks('Holm called it “a ruin,” a charge the council rejected as “baseless”.')).toEqual([
      'Anna Holm',
      'the council',
    ]);
  });

  it('are those of the one who is alleged to have said them', () => {
    expect(speaks('“You are finished,” Brandt is alleged to have told Holm.')).toEqual(['Peter Brandt']);
    expect(speaks('“You are finished,” Brandt is said to have told Holm.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm was found to have used “bad flour”.')).toEqual([]);
  });

  it('are nobody’s where they are put to somebody by nobody named', () => {
    expect(speaks('“You are finished in this town,” Holm was told.')).toEqual(['?']);
    expect(speaks('Holm remembers being told: “You are finished in this town.”')).toEqual(['?']);
  });

  it('are those of the inner speaker of what somebody reports', () => {
    expect(speaks('Holm said Brandt had told her the mill was “a ruin”.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm told the court Brandt had shouted at her: “You are finished.”')).toEqual([
      'Peter Brandt',
    ]);
    expect(speaks('The indictment says Brandt called the mill “a bank”.')).toEqual(['Peter Brandt']);
    expect(speaks('The Echo reported that Brandt had thrown a cup at her and called her “useless”.')).toEqual(
      ['Peter Brandt'],
    );
    expect(speaks('Brandt is understood to have told them that Holm was “bluffing”.')).toEqual([
      'Peter Brandt',
    ]);
    expect(speaks('Holm said people call Brandt “the boss”.')).toEqual(['people']);
  });

  it('are not those of the one who denies a claim', () => {
    expect(speaks('Holm denied Brandt’s allegation that she “stole from the poor”.')).toEqual([
      'Peter Brandt',
    ]);
    expect(speaks('Holm rejected a claim by Brandt that the mill was “a ruin”.')).toEqual(['Peter Brandt']);
    expect(speaks('Holm denied the allegation that she “stole from the poor”.')).toEqual([]);
    expect(speaks('Holm denied that she had called Brandt “a thief”.')).toEqual(['Anna Holm']);
  });

  it('are those of whom the noun at the colon names', () => {
    expect(speaks('Holm remembers Brandt’s words: “You are finished.”')).toEqual(['Peter Brandt']);
    expect(speaks('Holm laughed at Brandt’s “a home for all” line.')).toEqual(['Peter Brandt']);
  });

  it('are not those of the one who asked, where they are the answer', () => {
    expect(speaks('Pascoe asked Holm: “Is he finished?” “Yes,” she replied.')).toEqual([
      'Jan Pascoe',
      'Anna Holm',
    ]);
    expect(speaks('Pascoe: “Is he finished?” Holm: “Yes.”')).toEqual(['Jan Pascoe', 'Anna Holm']);
  });
});
