import { describe, expect, it } from 'vitest';
import { speakerLine } from '../../../src/discord/cards/quotation-block.js';
import { coverageOf } from '../../support/commands.js';

/** The first quotation of a text. */
function quoted(text: string) {
  const coverage = coverageOf(text);
  const [quotation] = coverage.articles.flatMap((article) => coverage.quotationsOf(article));
  if (!quotation) throw new Error('There is no quotation');
  return quotation;
}
const holm = quoted('“It stays open,” said Ole Holm.');

describe('the line above a quotation', () => {
  it('names who said it and the verb, or says that nobody is named', () => {
    expect(speakerLine(holm)).toBe('**Ole Holm** · *said*');
    expect(speakerLine({ ...holm, speaker: null })).toBe('**Speaker not named**');
  });

  it('says by which words somebody is known that are not their name', () => {
    expect(speakerLine(quoted('Ole Holm runs the mill. “It stays open,” he said.'))).toContain('as “he”');
    expect(speakerLine(holm)).not.toContain('as “');
  });

  it('says where it is unsure, and where only a part is quoted', () => {
    expect(speakerLine({ ...holm, sureness: 'low' })).toContain('attribution unsure');
    expect(speakerLine({ ...holm, type: 'mixed' })).toContain('quoted in part');
  });

  it('escapes what the article prints', () => {
    const { speaker } = holm;
    if (!speaker) throw new Error('Nobody is named');
    expect(speakerLine({ ...holm, speaker: { ...speaker, canonical: '*Holm*' } })).toContain('**\\*Holm\\*');
  });
});
