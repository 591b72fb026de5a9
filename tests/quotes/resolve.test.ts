import { describe, expect, it } from 'vitest';
import { quotations, said } from './reading.js';

describe('a mention', () => {
  it('by surname means the fullest name in the article', () => {
    expect(said('Dr. Anna Maria Holm owns the mill.', '“It stays open,” said Holm.')).toEqual([
      'It stays open, — Anna Maria Holm',
    ]);
    expect(said('“It stays open,” said Holm.', 'Anna Holm owns the mill.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
  });

  it('by a surname of several words means the fullest name in the article', () => {
    expect(said('Anna Berg Holm owns the mill.', '“It stays open,” Ms Berg Holm said.')).toEqual([
      'It stays open, — Anna Berg Holm',
    ]);
    expect(
      said(
        'Tolan van der Berg owns the mill.',
        '“Yes,” Van der Berg said.',
        'Later, van der Berg said “no”.',
      ),
    ).toEqual(['Yes, — Tolan van der Berg', 'no — Tolan van der Berg']);
    expect(said('“Yes,” said van der Berg.', 'Tolan van der Berg owns the mill.')).toEqual([
      'Yes, — Tolan van der Berg',
    ]);
    expect(quotations('Later, van der Berg said “no way”.')[0]?.speaker?.text).toBe('van der Berg');
  });

  it('has no letters of an honour or office in the name', () => {
    expect(said('Zenab Weber MP called it “a shame”.', '“It will close,” Ms Weber said.')).toEqual([
      'a shame — Zenab Weber',
      'It will close, — Zenab Weber',
    ]);
    expect(said('Oxley East MP Tolan Brandt, a miller, said: ‘Yes.’', 'He added: ‘Soon.’')).toEqual([
      'Yes. — Tolan Brandt',
      'Soon. — Tolan Brandt',
    ]);
  });

  it('with a title means the bearer whose sex fits', () => {
    expect(
      said(
        'Anna Holm and her brother Peter Holm own the mill.',
        '“It stays open,” said Mr Holm.',
        '“It does,” said Mrs Holm.',
      ),
    ).toEqual(['It stays open, — Peter Holm', 'It does, — Anna Holm']);
  });

  it('by a surname that two bear means the one named last as a subject', () => {
    const owners = 'Tolan Weber owns the mill with his brother, Jorun Weber, and lives there.';
    expect(said(owners, '“It stays open,” Mr Weber said.')).toEqual(['It stays open, — Tolan Weber']);
    expect(said(owners, 'Jorun Weber left in May.', '“It will close,” Mr Weber said.')).toEqual([
      'It will close, — Jorun Weber',
    ]);
  });

  it('by pronoun means the nearest fitting person before it', () => {
    expect(said('Anna Holm met Peter Brandt on Monday.', '“It stays open,” she said.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
    expect(said('Anna Holm met Peter Brandt on Monday.', '“I doubt it,” he said.')).toEqual([
      'I doubt it, — Peter Brandt',
    ]);
  });

  it('by pronoun means the subject before the object', () => {
    expect(said('John Weber met Peter Brandt on Monday.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by pronoun means the subject after a possessor, an age or before an adverb', () => {
    expect(said('Oxley’s John Weber, a miller, met Peter Brandt.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
    expect(said('40-year-old John Weber also met Peter Brandt.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by pronoun means not what follows "after" as a preposition', () => {
    expect(said('Speaking in Oxley, John Weber went after Peter Brandt.', 'He said: “I doubt it.”')).toEqual([
      'I doubt it. — John Weber',
    ]);
  });

  it('by pronoun may mean a person with a number, or one whose office a place is in', () => {
    expect(
      said('John Weber III, head of the Oxley Trust, owns the mill.', '“It stays open,” he said.'),
    ).toEqual(['It stays open, — John Weber III']);
    expect(
      said('Peter Brandt worked in John Weber’s mill.', '“It stays open,” said Weber.', '“Yes,” he added.'),
    ).toEqual(['It stays open, — John Weber', 'Yes, — John Weber']);
  });

  it('is no "former" and no office before the name', () => {
    expect(said('Former Oxley CEO Anna Holm spoke.', '“It stays open,” she said.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
    expect(said('Chief of Staff John Weber spoke.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by pronoun means no department that an office is of', () => {
    expect(said('John Weber met the Secretary of Forestry.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by pronoun means no place and no body', () => {
    expect(said('John Weber spoke in Norway for the Oxley Trust.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by description means the person described, and the printed words are kept', () => {
    const [quotation] = quotations(
      'Sen. Anna Holm spoke on Monday.',
      '“It stays open,” the Norfolk independent wrote.',
    );
    expect(quotation?.speaker).toMatchObject({ text: 'the Norfolk independent', canonical: 'Anna Holm' });
  });

  it('by description means nobody named where a stranger was introduced so', () => {
    const [quotation] = quotations(
      'Anna Holm shouted at another female worker on Monday.',
      '“She should go,” said the worker, who fears Holm.',
    );
    expect(quotation?.speaker).toMatchObject({ text: 'the worker', canonical: null });
  });

  it('by description carries the name between commas', () => {
    const [quotation] = quotations('The mill’s owner, Anna Holm, said: “It stays open.”');
    expect(quotation?.speaker?.canonical).toBe('Anna Holm');
  });

  it('by a relative pronoun means the name before it', () => {
    expect(said('The town cheered Anna Holm, who called the offer “an insult”.')).toEqual([
      'an insult — Anna Holm',
    ]);
  });

  it('by pronoun may mean somebody whom the article only describes', () => {
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

  it('by pronoun means whom the pronoun before it means', () => {
    expect(
      said('John Weber owns the mill. He said that Peter Brandt wanted it. “It stays open,” he said.'),
    ).toEqual(['It stays open, — John Weber']);
  });

  it('by pronoun means the one who spoke past an aside, not one of those whom he told of', () => {
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

  it('by pronoun means not the person to whose office a spokesman belongs', () => {
    expect(
      said('Peter Brandt owns the mill.', 'Brandt spokesman John Weber declined. “Not now,” he said.'),
    ).toEqual(['Not now, — John Weber']);
  });

  it('by pronoun means the subject of the sentence before, not the last speaker', () => {
    expect(
      said(
        '“It stays open,” John Weber said. Peter Brandt, a miller, had his doubts about that.',
        '“It will close,” he said.',
      ),
    ).toEqual(['It stays open, — John Weber', 'It will close, — Peter Brandt']);
  });

  it('by pronoun means not a name that a preposition governs', () => {
    expect(
      said('John Weber of the Port of Oxley told the council that it would close.', 'He added: “Soon.”'),
    ).toEqual(['Soon. — John Weber']);
    expect(said('John Weber spoke about the plans of Peter Brandt.', '“It will close,” he said.')).toEqual([
      'It will close, — John Weber',
    ]);
  });

  it('by pronoun means whom a description stands before as the subject, not the possessor', () => {
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

  it('by pronoun means neither of two whom "or" joins as objects', () => {
    expect(said('John Weber did not name Peter Brandt or Paul Dean.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by pronoun means the subject after a place, not the place', () => {
    expect(said('While in Oxley, John Weber met Peter Brandt.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('has the sex that a role or the pronouns after it tell', () => {
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

  it('keeps the words that only bid the reader or open a clause out of a name', () => {
    expect(said('See Weber’s plans below.', 'John Weber owns the mill.', '“Yes,” said Weber.')).toEqual([
      'Yes, — John Weber',
    ]);
    expect(said('He left the U.S. While Weber waited, the mill closed.', '“Yes,” Weber said.')).toEqual([
      'Yes, — Weber',
    ]);
  });

  it('by pronoun means nobody whom only a report makes a person', () => {
    expect(
      said('John Weber, a pastor, spoke of mills, Right Mill Watch first reported.', '“Yes,” he said.'),
    ).toEqual(['Yes, — John Weber']);
  });

  it('is a name too where only capitals stand before the marks', () => {
    expect(said('According to Dr Zenab Weber, ‘it must close’.', '‘Soon,’ she said.')).toEqual([
      'it must close — Zenab Weber',
      'Soon, — Zenab Weber',
    ]);
  });

  it('has no role in the name that opens a sentence', () => {
    expect(said('Teacher Zenab Weber called it “a shame”.', '“Yes,” Weber added.')).toEqual([
      'a shame — Zenab Weber',
      'Yes, — Zenab Weber',
    ]);
  });

  it('by pronoun means the subject behind a semicolon', () => {
    expect(
      said('Dame Agnes Weber said it was “unfit”; Baroness Dean, a peer, went further. “Yes,” she said.'),
    ).toEqual(['unfit — Agnes Weber', 'Yes, — Dean']);
  });

  it('by description means the bearer of a title in the police', () => {
    expect(said('PC Zenab Weber, who found it, was asked about it.', 'The officer said: “I did.”')).toEqual([
      'I did. — Zenab Weber',
    ]);
  });
});
