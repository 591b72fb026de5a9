import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import check from '../../commands/check.js';
import summary from '../../commands/summary.js';
import { coverageOf, optionsOf, readable } from '../support/commands.js';

const filler = 'The council meets on the first Tuesday of each month in the old customs house. '.repeat(9);
const coverage = coverageOf(
  `Harbour contract questioned

A clerk alleged that Mayor Ida Brandt had taken money for the harbour contract.

${filler}

“I never took a penny from anybody,” said Brandt in a statement on Friday.`,
);
const denial = 'I never took a penny';

describe('the answer of the accused stands beside the allegation', () => {
  it('in /ask', () => {
    const { card } = ask.execute(
      optionsOf({ question: 'Who alleged that money was taken for the contract?' }),
      { coverage },
    );
    expect(readable(card)).toContain('A clerk alleged');
    expect(readable(card)).toContain(denial);
  });

  it('in /summary', () => {
    const { card } = summary.execute(optionsOf({ topic: 'harbour contract', sentences: 2 }), { coverage });
    expect(readable(card)).toContain('A clerk alleged');
    expect(readable(card)).toContain(denial);
  });

  it('in the check of a message', () => {
    const { card } = check.execute('Did the mayor take money for the harbour contract?', { coverage });
    expect(readable(card)).toContain('A clerk alleged');
    expect(readable(card)).toContain(denial);
  });
});
