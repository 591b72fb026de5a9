import { describe, expect, it } from 'vitest';
import quote from '../../commands/quote.js';
import { coverageOf, optionsOf, readable } from '../support/commands.js';

describe('/quote', () => {
  const coverage = coverageOf(
    'The bridge had a crack, said Ida Brandt. “We knew,” her deputy, Jan Pascoe, said. The Green Harbour Pact is dead.',
  );
  const answer = (who: string) => readable(quote.execute(optionsOf({ who }), { coverage }).card);

  it('offers the passages that name somebody whom nobody quotes', () => {
    expect(answer('Ida Brandt')).toContain('names Ida Brandt, but quotes nothing they said');
    expect(answer('Ida Brandt')).toContain('The bridge had a crack');
  });

  it('offers the passages that hold a name which is nobody’s', () => {
    expect(answer('Green Harbour Pact')).toContain('quotes nobody like “Green Harbour Pact”');
    expect(answer('Green Harbour Pact')).toContain('The bridge had a crack');
    expect(answer('Zebulon Quackenbush')).not.toContain('The bridge had a crack');
  });

  it('is opened beside the message whose button leads to it, and turned in its place', () => {
    const [person] = coverage.people('Pascoe');
    if (!person) throw new Error('Nobody is found');
    const handle = coverage.personHandles.of(person);
    const opened = quote.actions.open({ state: handle, chosen: [] }, { coverage });
    expect(opened.how).toBe('reply');
    expect(readable(opened.card)).toContain('We knew');
    expect(quote.actions.page({ state: `1:${handle}:`, chosen: [] }, { coverage }).how).toBe('update');
  });
});
