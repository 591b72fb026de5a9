import { describe, expect, it } from 'vitest';
import quote from '../../commands/quote.js';
import { buttonsOf, coverageOf, optionsOf, readable } from '../support/commands.js';

function raise(): never {
  throw new Error('Nobody is found');
}

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

  it('names those whom a surname or a role may mean as well, and opens what they said', () => {
    const two = coverageOf(
      '“We sold it,” said mill owner Karl Holm. “I knew that,” his cousin, Ida Holm, said. “Go home,” said mill owner Rolf Pascoe.',
    );
    const card = (who: string) => quote.execute(optionsOf({ who }), { coverage: two }).card;
    const [first, second] = two.people('Holm').map(({ name }) => name);
    const others = (who: string) =>
      [...buttonsOf(card(who)).keys()].filter((label) => !label.startsWith('See'));
    expect(others('holm').join()).toContain(second);
    expect(others(first ?? '')).toEqual([]);
    expect(others(two.personHandles.of(two.people('Holm')[0] ?? raise()))).toEqual([]);
    expect(others('mill owner')).toHaveLength(1);
  });

  it('offers those whose name stands in a text that names nobody', () => {
    expect(answer('what did Pascoe say')).toContain('some whose name is in that');
    expect(answer('what did Quackenbush say')).toContain('among others: Jan Pascoe');
  });

  it('finds the words that a quotation must be about in any form', () => {
    const card = quote.execute(optionsOf({ who: 'Pascoe', about: 'knowing' }), { coverage }).card;
    expect(readable(card)).not.toContain('no quotation');
    const hidden = coverageOf('“The families left,” said Jan Pascoe.');
    const about = (word: string) =>
      readable(quote.execute(optionsOf({ who: 'Pascoe', about: word }), { coverage: hidden }).card);
    expect(about('family')).toContain('The families left');
    expect(about('the')).toContain('The families left');
    expect(about('famous')).toContain('no quotation');
  });

  it('is opened beside the message whose button leads to it, and turned in its place', () => {
    const [person] = coverage.people('Pascoe');
    if (!person) return raise();
    const handle = coverage.personHandles.of(person);
    const opened = quote.actions.open({ state: handle, chosen: [] }, { coverage });
    expect(opened.how).toBe('reply');
    expect(readable(opened.card)).toContain('We knew');
    expect(quote.actions.page({ state: `1:${handle}:`, chosen: [] }, { coverage }).how).toBe('update');
  });
});
