import { describe, expect, it } from 'vitest';
import verify from '../../commands/verify.js';
import { coverageOf, optionsOf, readable } from '../support/commands.js';

describe('/verify', () => {
  const coverage = coverageOf(
    '“The bridge had a crack, and we knew,” said Ida Brandt. She left on Monday at noon.',
  );
  const answer = (quote: string) => readable(verify.execute(optionsOf({ quote }), { coverage }).card);

  it('says that exact words are only a part of a longer quotation or sentence', () => {
    expect(answer('the bridge had a crack')).toContain('They are a part of a longer quotation.');
    expect(answer('the bridge had a crack, and we knew')).not.toContain('part of a longer');
    expect(answer('she left on Monday')).toContain('They are a part of a longer sentence.');
  });

  it('warns of a number that was changed, and of words that are too few to prove anything', () => {
    expect(answer('She left on Monday at 4')).not.toContain('number');
    expect(answer('the 2 bridges had a crack, and we knew')).not.toContain('A number was changed');
    const town = coverageOf('“We have sold 40 of the old houses here,” said Ida Brandt.');
    const card = verify.execute(optionsOf({ quote: 'We have sold 60 of the old houses here' }), {
      coverage: town,
    });
    expect(readable(card.card)).toContain('A number was changed');
    expect(answer('a crack')).toContain('So few words prove little');
    expect(answer('the bridge had a crack')).not.toContain('So few words');
  });

  it('shows what prints each part of what was run together', () => {
    const town = coverageOf(
      '“We never knew of it,” said Ida Brandt. “The bridge is safe to use,” said Ole Holm.',
    );
    const quote = 'We never knew of it. The bridge is safe to use.';
    const card = readable(verify.execute(optionsOf({ quote }), { coverage: town }).card);
    expect(card).toContain('Run together.');
    expect(card).toContain('Ida Brandt');
    expect(card).toContain('Ole Holm');
  });

  it('checks what is given to several people one by one', () => {
    const town = coverageOf(
      '“We never knew of it,” said Ida Brandt. “The bridge is safe to use,” said Ole Holm.',
    );
    const quote = 'Brandt: “We never knew of it.” Holm: “The bridge is safe to use.”';
    const card = readable(verify.execute(optionsOf({ quote }), { coverage: town }).card);
    expect(card).not.toContain('Run together.');
    expect(card.match(/Exact\./g)).toHaveLength(2);
    const swapped = 'Holm: “We never knew of it.” Brandt: “The bridge is safe to use.”';
    const other = readable(verify.execute(optionsOf({ quote: swapped }), { coverage: town }).card);
    expect(other.match(/Another speaker\./g)).toHaveLength(2);
  });

  it('tells a headline from a quotation', () => {
    const town = coverageOf('Old bridge of Oxley cracks again\n\nThe bridge was closed on Monday at noon.');
    const card = verify.execute(optionsOf({ quote: 'Old bridge of Oxley cracks again' }), { coverage: town });
    expect(readable(card.card)).toContain('A headline.');
    expect(readable(card.card)).toContain('The bridge was closed on Monday at noon.');
  });

  it('reads no formatting of a chat', () => {
    expect(answer('**the bridge had a crack**, and [we knew](https://example.org/a)')).toContain('Exact.');
  });

  it('asks for two words at least', () => {
    for (const quote of ['crack', ' “crack!” ', '…'])
      expect(() => answer(quote)).toThrow('at least two words');
  });
});
