import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../src/quotes/extract.js';
import { article } from '../reading.js';

const FOUNDED = 'Halden Steel was founded in Oxley by Anna Holm, a baker, who knew Peter Brandt.';

/** Against whom one more sentence about the company, its founder and Peter Brandt makes an allegation. */
function accused(sentence: string): string[] {
  return readQuotations(article(FOUNDED, sentence)).accusations.map(({ against }) => against);
}

describe('an allegation against a company', () => {
  it('is read where it is named', () => {
    for (const sentence of [
      'The suit accuses Halden Steel of dumping waste.',
      'Halden denies dumping waste.',
      'Halden denies it.',
      'Neighbours are suing Halden Steel over the smell.',
      'Halden Steel faces a lawsuit from its neighbours.',
      'Two workers filed a complaint against Halden.',
      'Halden Steel has been accused of misleading its investors.',
      'The regulator alleged that Halden Steel hid the waste.',
      'A judge heard allegations that Halden Steel hid the waste.',
    ])
      expect([sentence, ...accused(sentence)]).toEqual([sentence, 'Halden Steel']);
  });

  it('is none in a case or a charge that it only has', () => {
    for (const sentence of [
      'The case against Halden Steel moving north is weak.',
      'Neighbours could sue Halden Steel.',
      'Nobody knows whether Halden Steel was sued.',
    ])
      expect([sentence, ...accused(sentence)]).toEqual([sentence]);
  });
});

describe('an allegation', () => {
  it('is against the one whom a pronoun hardly fails to mean', () => {
    const against = (...text: string[]) =>
      readQuotations(article(...text)).accusations.map(({ against: name }) => name);
    expect(against('Peter Brandt runs the mill. He was charged with theft.')).toEqual(['Peter Brandt']);
    expect(against('Peter Brandt runs the mill. Workers accused him of theft.')).toEqual(['Peter Brandt']);
    expect(against('Peter Brandt faces claims that he bullied staff.')).toEqual(['Peter Brandt']);
    expect(against('Peter Brandt runs the mill. Holm heard claims that he bullied staff.')).toEqual([
      'Peter Brandt',
    ]);
    expect(against('Peter Brandt runs the mill. He is said to have bullied staff.')).toEqual([
      'Peter Brandt',
    ]);
    expect(against('Peter Brandt runs the mill. He left after being accused of theft.')).toEqual([
      'Peter Brandt',
    ]);
  });

  it('is against nobody where a pronoun may mean two, or somebody without a name', () => {
    const against = (...text: string[]) =>
      readQuotations(article(...text)).accusations.map(({ against: name }) => name);
    expect(against('Peter Brandt met John Weber. He was charged with theft.')).not.toContain('John Weber');
    expect(against('Peter Brandt was robbed. A worker was found. He was charged with theft.')).toEqual([]);
    expect(against('Jan Weber spoke. Weber met Peter Brandt. He was charged with theft.')).toEqual([]);
  });

  it('is what somebody reports of rough deeds of one who is accused already', () => {
    const deeds = 'The actors say he threw a chair.';
    const readOf = (...text: string[]) => readQuotations(article(...text)).accusations.length;
    expect(readOf('Peter Brandt runs the playhouse. He was accused of bullying.', deeds)).toBe(2);
    expect(readOf('Peter Brandt runs the playhouse. He knows the actors.', deeds)).toBe(0);
  });

  it('is what a suit says of the one whom it accuses', () => {
    const sentences = ['Neighbours accused Halden Steel of fraud.', 'The suit says Halden Steel knew.'];
    expect(readQuotations(article(FOUNDED, ...sentences)).accusations).toHaveLength(2);
  });

  it('may be reported behind the sentence', () => {
    expect(accused('Peter Brandt bullied the bakers, three of them told the Echo.')).toEqual([
      'Peter Brandt',
    ]);
    expect(accused('Anna Holm beat Peter Brandt in the vote, said the Echo.')).toEqual([]);
    expect(accused('He stood still during the assault, officers said.')).toEqual([]);
    expect(accused('Lawyers say Anna Holm endured grave abuse as a child.')).toEqual([]);
    expect(accused('Peter Brandt said assault weapons were to be banned.')).toEqual([]);
  });

  it('is against the one described, not the describer', () => {
    expect(accused('Anna Holm left the Echo, which she accused of lying.')).not.toContain('Anna Holm');
    expect(accused('They met Peter Brandt, a baker accused of theft.')).toEqual(['Peter Brandt']);
    expect(accused('They met Peter Brandt, whom Anna Holm accused of theft.')).toEqual(['Peter Brandt']);
  });

  it('is against nobody in a headline whose surname two bear', () => {
    const [headline, rest] = ['Holm denies theft.', 'Anna Holm and Peter Holm own the mill.'];
    expect(readQuotations(article(headline, rest)).accusations).toEqual([]);
    expect(readQuotations(article(headline, 'Anna Holm owns the mill.')).accusations).toHaveLength(1);
  });

  it('is against nobody whose surname alone may mean the one whom the article tells of', () => {
    const text = [
      'Anna Holm runs the mill. Anna Holm bakes. Anna Holm sings.',
      'Peter Holm came. Workers accused Holm of theft.',
    ];
    expect(readQuotations(article(...text)).accusations).toEqual([]);
  });

  it('is not against whom a word only describes', () => {
    expect(accused('The town heard allegations that Oxley bakers who saw it call grave.')).toEqual([]);
  });
});
