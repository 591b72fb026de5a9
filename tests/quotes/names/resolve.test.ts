import { describe, expect, it } from 'vitest';
import { quotations, said } from '../reading.js';

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

  it('is no "former" and no office before the name', () => {
    expect(said('Former Oxley CEO Anna Holm spoke.', '“It stays open,” she said.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
    expect(said('Chief of Staff John Weber spoke.', '“It stays open,” he said.')).toEqual([
      'It stays open, — John Weber',
    ]);
  });

  it('by office means nobody who is only printed below it or against it', () => {
    const met = 'Shadow rail minister Anna Holm met Peter Brandt, a union leader.';
    expect(said(met, '“We stay,” the rail minister said.')).toEqual(['We stay, — the rail minister']);
    expect(said(met, '“We stay,” the shadow minister said.')).toEqual(['We stay, — Anna Holm']);
  });

  it('by surname alone means the father, not the son of that name', () => {
    expect(said('Peter Brandt owns the mill. Peter Brandt Jr. runs it.', '“We stay,” Brandt said.')).toEqual([
      'We stay, — Peter Brandt',
    ]);
    expect(said('Peter Brandt Jr. owns the mill.', '“We stay,” Brandt said.')).toEqual([
      'We stay, — Peter Brandt Jr.',
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

  it('keeps the words that only bid the reader or open a clause out of a name', () => {
    expect(said('See Weber’s plans below.', 'John Weber owns the mill.', '“Yes,” said Weber.')).toEqual([
      'Yes, — John Weber',
    ]);
    expect(said('He left the U.S. While Weber waited, the mill closed.', '“Yes,” Weber said.')).toEqual([
      'Yes, — Weber',
    ]);
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

  it('by description means the bearer of a title in the police', () => {
    expect(said('PC Zenab Weber, who found it, was asked about it.', 'The officer said: “I did.”')).toEqual([
      'I did. — Zenab Weber',
    ]);
  });

  it('of a place means who bears the role there', () => {
    const came = 'Sen. Anna Holm of Ohio and Texas Sen. Ida Brandt came.';
    expect(said(came, '“It is a shame,” the Ohio senator said.')).toEqual(['It is a shame, — Anna Holm']);
    expect(said(came, '“It is a shame,” the Texas senator said.')).toEqual(['It is a shame, — Ida Brandt']);
    expect(said(came, '“It is a shame,” the senator said.')).toEqual(['It is a shame, — Ida Brandt']);
  });

  it('by a work means whoever was named last', () => {
    expect(
      said(
        'Connie Holm spoke on Monday. It rained.',
        '“I want this,” the “Oxley Nights at Sea” actress said.',
      ),
    ).toEqual(['I want this, — Connie Holm']);
  });

  it('by surname after "CEO" means the same person', () => {
    expect(said('Ida Mai Holm came. Mills CEO Holm spoke.', '“It is bad,” Holm said.')).toEqual([
      'It is bad, — Ida Mai Holm',
    ]);
  });

  it('with a nickname in marks is one name', () => {
    expect(
      said(
        'The trial of Richard “Alex” Holm began.',
        'Richard Brandt, a lawyer, came.',
        '“I know,” Holm said.',
      ),
    ).toEqual(['I know, — Richard Holm']);
  });

  it('has no office before a first name, with capitals of whatever kind', () => {
    for (const office of [
      'Oxley Police Chief',
      'National Climate Adviser',
      'Mills FC GM',
      'Senior Meteorologist',
      'Honorable',
    ])
      expect(
        said('The hall was full.', `“It went well,” said ${office} Peter Holm.`, '“I know,” Holm said.'),
      ).toEqual(['It went well, — Peter Holm', 'I know, — Peter Holm']);
  });

  it('has no participle and no adverb that opens its sentence', () => {
    expect(said('Anna Holm ran.', 'Trailing Holm by a minute, Brandt fell.', '“I know,” Holm said.')).toEqual(
      ['I know, — Anna Holm'],
    );
    expect(said('Anna Holm ran.', 'Specifically Holm wanted to win.', '“I know,” Holm said.')).toEqual([
      'I know, — Anna Holm',
    ]);
    expect(said('Xiaoling Holm ran.', '“I know,” Holm said.')).toEqual(['I know, — Xiaoling Holm']);
    expect(said('Beverly Holm ran.', '“I know,” Holm said.')).toEqual(['I know, — Beverly Holm']);
  });

  it('has no department that its office is of, where its surname stands alone too', () => {
    expect(said('Director of National Intelligence Avril Holm came.', '“It went well,” Holm said.')).toEqual([
      'It went well, — Avril Holm',
    ]);
    expect(
      said('Secretary of Health and Human Services Tolan Holm came.', '“It went well,” Holm said.'),
    ).toEqual(['It went well, — Tolan Holm']);
    expect(said('“It went well,” said the mayor of New Oxley City.')).toEqual([
      'It went well, — the mayor of New Oxley City',
    ]);
  });

  it('has no role before a surname that somebody has', () => {
    expect(said('Tolan Holm came.', 'Businessman Holm, 51, was late.', '“I know,” Holm said.')).toEqual([
      'I know, — Tolan Holm',
    ]);
  });

  it('is joined with the nickname that is printed in its name', () => {
    expect(said('Lawyer Richard “Alex” Holm came.', '“I know,” Alex Holm said.')).toEqual([
      'I know, — Richard Holm',
    ]);
  });

  it('is a wife by "Mrs", though a man of the surname was named before her', () => {
    expect(said('Alf Benton and his wife, Orla Benton, came.', '“It went well,” Mrs Benton said.')).toEqual([
      'It went well, — Orla Benton',
    ]);
  });

  it('is no short form of a body that is named after it, nor initials of one', () => {
    expect(
      said('Oxenia closed its mill.', '“We stay,” Oxenia said.', 'The Oxenia Workers Union met.'),
    ).toEqual(['We stay, — Oxenia']);
    expect(said('The EWU Radio Hour is on.', '“We stay,” the EWU said.')).toEqual(['We stay, — EWU']);
  });
});
