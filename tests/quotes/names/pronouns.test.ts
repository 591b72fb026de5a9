import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

describe('a pronoun', () => {
  it('means the nearest fitting person before it', () => {
    expect(said('Anna Holm met Peter Brandt on Monday.', '“It stays open,” she said.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
    expect(said('Anna Holm met Peter Brandt on Monday.', '“I doubt it,” he said.')).toEqual([
      'I doubt it, — Peter Brandt',
    ]);
  });

  it('may mean a man or a woman whose first name both bear', () => {
    for (const [he, pronoun] of [
      ['He', 'he'],
      ['She', 'she'],
    ])
      expect(said(`Robin Maas owns the mill. ${he} is no miller.`, `“It stays,” ${pronoun} said.`)).toEqual([
        'It stays, — Robin Maas',
      ]);
  });

  it('means the one whom the sentence is about before one in a clause inside it', () => {
    for (const sentence of [
      'John Weber left the hall while Peter Brandt was speaking.',
      'One of them is John Weber, 54, who voted for Peter Brandt.',
      'For John Weber, a vote for Peter Brandt was a vote for the town.',
      'John Weber came to say who Peter Brandt was.',
    ])
      expect(said(sentence, '“It is a shame,” he said.')).toEqual(['It is a shame, — John Weber']);
  });

  it('means the subject before the object', () => {
    expect(said('John Weber met Peter Brandt on Monday.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('means the subject after a possessor, an age or before an adverb', () => {
    expect(said('Oxley’s John Weber, a miller, met Peter Brandt.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
    expect(said('40-year-old John Weber also met Peter Brandt.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('means not what follows "after" as a preposition', () => {
    expect(said('Speaking in Oxley, John Weber went after Peter Brandt.', 'He said: “I doubt it.”')).toEqual([
      'I doubt it. — John Weber',
    ]);
  });

  it('may mean a person with a number, or one whose office a place is in', () => {
    expect(
      said('John Weber III, head of the Oxley Trust, owns the mill.', '“It stays open,” he said.'),
    ).toEqual(['It stays open, — John Weber III']);
    expect(
      said('Peter Brandt worked in John Weber’s mill.', '“It stays open,” said Weber.', '“Yes,” he added.'),
    ).toEqual(['It stays open, — John Weber', 'Yes, — John Weber']);
  });

  it('means no department that an office is of', () => {
    expect(said('John Weber met the Secretary of Forestry.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('means no place and no body', () => {
    expect(said('John Weber spoke in Norway for the Oxley Trust.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('may mean somebody whom the article only describes', () => {
    expect(
      said(
        'Anna Holm owns the mill.',
        '“I heard a bang,” said one fisherman. “It shook the quay,” he added.',
      ),
    ).toEqual(['I heard a bang, — one fisherman', 'It shook the quay, — one fisherman']);
    expect(said('The report found “serious failings”. It urged “new rules” for all.')).toEqual([
      'serious failings — The report',
      'new rules — The report',
    ]);
  });

  it('means a described woman who spoke just before, not a woman named before her', () => {
    expect(
      said(
        'Anna Holm told the paper: “I saw it.”',
        'A spokeswoman for the mill said it “knew nothing” of that. “We have asked,” she added.',
      ).slice(1),
    ).toEqual(['knew nothing — A spokeswoman for the mill', 'We have asked, — A spokeswoman for the mill']);
  });

  it('means whom the pronoun before it means', () => {
    expect(
      said('John Weber owns the mill. He said that Peter Brandt wanted it. “It stays open,” he said.'),
    ).toEqual(['It stays open, — John Weber']);
  });

  it('means the one who spoke past an aside, not one of those whom he told of', () => {
    expect(
      said(
        'Peter Brandt owns the mill.',
        'John Weber, a tall man of forty, recalled that Brandt was late. “It stays open,” he said.',
      ),
    ).toEqual(['It stays open, — John Weber']);
    expect(
      said('John Weber said Peter Brandt, Paul Dean and Mark Holm were late. “It stays open,” he said.'),
    ).toEqual(['It stays open, — John Weber']);
  });

  it('means not the person to whose office a spokesman belongs', () => {
    expect(
      said('Peter Brandt owns the mill.', 'Brandt spokesman John Weber declined. “Not now,” he said.'),
    ).toEqual(['Not now, — John Weber']);
  });

  it('means the subject of the sentence before, not the last speaker', () => {
    expect(
      said(
        '“It stays open,” John Weber said. Peter Brandt, a miller, had his doubts about that.',
        '“It will close,” he said.',
      ),
    ).toEqual(['It stays open, — John Weber', 'It will close, — Peter Brandt']);
  });

  it('means not a name that a preposition governs', () => {
    expect(
      said('John Weber of the Port of Oxley told the council that it would close.', 'He added: “Soon.”'),
    ).toEqual(['Soon. — John Weber']);
    expect(said('John Weber spoke about the plans of Peter Brandt.', '“It will close,” he said.')).toEqual([
      'It will close, — John Weber',
    ]);
  });

  it('means whom a description stands before as the subject, not the possessor', () => {
    expect(
      said('On Monday, Peter Brandt’s campaign manager, John Weber, spoke.', '“It stays open,” he said.'),
    ).toEqual(['It stays open, — John Weber']);
    expect(
      said(
        'John Weber, who worked under Brandt’s father, Peter Brandt, ticked through the rules.',
        '“It stays open,” he said.',
      ),
    ).toEqual(['It stays open, — John Weber']);
  });

  it('means neither of two whom "or" joins as objects', () => {
    expect(said('John Weber did not name Peter Brandt or Paul Dean.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('means the subject after a place, not the place', () => {
    expect(said('While in Oxley, John Weber met Peter Brandt.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('fits the sex that a role, or the pronouns after a name, tell', () => {
    expect(said('Zenab Weber, a spokeswoman, met Tolan Brandt, a miller.', '“I doubt it,” he said.')).toEqual(
      ['I doubt it, — Tolan Brandt'],
    );
    expect(
      said(
        'Zenab Weber owns the mill. She built it herself.',
        'Tolan Brandt works there. Weber met Brandt.',
        '“It stays open,” she told him.',
      ),
    ).toEqual(['It stays open, — Zenab Weber']);
  });

  it('means nobody whom only a report makes a person', () => {
    expect(
      said('John Weber, a pastor, spoke of mills, Right Mill Watch first reported.', '“Yes,” he said.'),
    ).toEqual(['Yes, — John Weber']);
  });

  it('means who had spoken in what another reports', () => {
    expect(
      said(
        'Prosecutor John Weber said Peter Brandt had told police: “I did it.”',
        'He added: “I like mills.”',
      ),
    ).toEqual(['I did it. — Peter Brandt', 'I like mills. — Peter Brandt']);
  });

  it('means the subject behind a place and before an age', () => {
    expect(
      said('A miller, Ayo Weber, was sad.', 'In Mill Town, Tolan Brandt, 70, wept. “It burned,” he said.'),
    ).toEqual(['It burned, — Tolan Brandt']);
  });

  it('means the subject behind a semicolon', () => {
    expect(
      said('Dame Agnes Weber said it was “unfit”; Baroness Dean, a peer, went further. “Yes,” she said.'),
    ).toEqual(['unfit — Agnes Weber', 'Yes, — Dean']);
  });

  it('means no team, no storm and no ship', () => {
    for (const [thing, after] of [
      ['The Oxley Millers', 'won again.'],
      ['Hurricane Ida', 'came on Monday.'],
      ['The Rose Weber', 'sank on Monday.'],
      ['The Jane Holm Cup', 'went north.'],
    ])
      expect(said('Anna Holm watched.', `${thing} ${after}`, '“It was cold,” she said.')).toEqual([
        'It was cold, — Anna Holm',
      ]);
  });

  it('does not mean whoever spoke last, if that is a man and it is not', () => {
    expect(said('“It stays open,” said Peter Brandt. “It was cold,” she said.')).toEqual([
      'It stays open, — Peter Brandt',
      'It was cold, — she',
    ]);
  });
});
