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

  it('asks for two words at least', () => {
    for (const quote of ['crack', ' “crack!” ', '…'])
      expect(() => answer(quote)).toThrow('at least two words');
  });
});
