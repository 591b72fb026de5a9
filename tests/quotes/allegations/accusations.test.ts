import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../src/quotes/extract.js';
import { article } from '../reading.js';

const MET =
  'Anna Holm, who owns the mill, met Peter Brandt, a union leader, and Jan Pascoe, a reporter, on Monday.';

/** Against whom one more sentence about Anna Holm, Peter Brandt and Jan Pascoe makes an allegation. */
function accused(sentence: string): string[] {
  return readQuotations(article(MET, sentence)).accusations.map(({ against }) => against);
}

function expectAccused(name: string | null, sentences: readonly string[]): void {
  for (const sentence of sentences)
    expect([sentence, ...accused(sentence)]).toEqual([sentence, ...(name ? [name] : [])]);
}

describe('an allegation', () => {
  it('is against the object of an active verb and the subject of a passive one', () => {
    expectAccused('Peter Brandt', [
      'Holm has accused Brandt of theft, Pascoe reported.',
      'Two women who accused Brandt of theft met Holm.',
      'Holm, a lawyer for two women who accused Brandt of theft, left.',
      'Brandt, who is accused of theft, left.',
      'Brandt, accused of theft, left.',
      'Brandt stands accused of theft.',
      'The court charged Brandt with theft.',
      'Brandt is alleged to have harassed Holm.',
    ]);
  });

  it('is against the doer, not the victim', () => {
    expectAccused('Peter Brandt', [
      'Brandt allegedly harassed Holm.',
      'Holm was allegedly harassed by Brandt.',
      'Holm, who was allegedly attacked by Brandt, left.',
      'Holm said Brandt harassed her.',
      'Holm told Pascoe that she was harassed by Brandt.',
      'Pascoe reported that a man, Peter Brandt, had harassed Holm.',
      'Holm alleged that flour was stolen by Brandt.',
      'Holm apologised for the harassment by Brandt.',
    ]);
    expectAccused(null, [
      'Holm was allegedly harassed at the mill.',
      'Holm told Pascoe that she was harassed.',
      'Holm said a worker had allegedly stolen flour.',
      'Holm apologised to women who were harassed.',
      'Holm told of offences that included bombing mills, killing millers, and theft.',
    ]);
  });

  it('is against the one who denies it, or for whom it is denied', () => {
    expectAccused('Anna Holm', [
      'Holm denied it.',
      'Holm denied that she stole flour.',
      'Holm denied stealing flour.',
      'Holm denied any wrongdoing.',
    ]);
    expectAccused('Peter Brandt', [
      'Holm rejected claims that Brandt stole flour.',
      'Holm denied that Brandt stole flour.',
      'Brandt pleaded not guilty to theft.',
    ]);
    expectAccused(null, [
      'Holm rejected it.',
      'Holm rejected the offer.',
      'Holm denied that Brandt won the vote.',
    ]);
  });

  it('is against whom a noun for it names', () => {
    expectAccused('Peter Brandt', [
      'The case against Brandt is weak, said Holm.',
      'Holm brought a lawsuit against Brandt.',
      'The allegations about Brandt were made by Holm.',
      'Brandt faces allegations of harassment.',
      'Brandt faced accusations from Holm.',
      'Brandt is under investigation for theft.',
    ]);
    expectAccused(null, [
      'The case against the mill is weak, said Holm.',
      'Claims against him were dropped, Brandt said.',
    ]);
  });

  it('is against nobody where it is negated, or meets somebody without a name', () => {
    expectAccused(null, [
      'Brandt was not charged.',
      'Brandt has not been accused of theft.',
      'No one accused Brandt of theft.',
      'Brandt was cleared of theft.',
      'Holm charged Brandt five pounds.',
      'Holm accused the council of theft, Brandt said.',
      'Holm’s brother was accused of theft.',
      'A man Holm knows was accused of theft.',
    ]);
  });

  it('is not against a court that turns a claim or a motion down', () => {
    expectAccused(null, [
      'Judge Anna Holm found no wrong and rejected claims of theft.',
      'Holm rejected a motion to throw out the case.',
    ]);
    expectAccused('Anna Holm', ['Holm rejected the claims of theft.']);
  });

  it('is not against the subject of the verb behind whom it is against', () => {
    expectAccused(null, ['Others who settled claims against the mill included Peter Brandt.']);
    expectAccused('Peter Brandt', ['She dropped charges against the disgraced miller Peter Brandt.']);
  });

  it('may open its sentence', () => {
    expectAccused('Peter Brandt', ['Allegations against Brandt were read out.']);
  });
});
