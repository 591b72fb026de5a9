import { expect, it } from 'vitest';
import { answerBlocks } from '../../../src/discord/cards/other-side.js';
import { coverageOf, readable } from '../../support/commands.js';

it('answers to allegations are two at most, each named by who answers', () => {
  const coverage = coverageOf(
    '“No,” said Ida Brandt. “Never did I,” said Ole Holm. “Not once,” said Jan Pascoe.',
  );
  const sides = coverage.people('').map((person) => {
    const [quotation] = person.by;
    if (!quotation) throw new Error(`${person.name} is not quoted`);
    return { person, answer: { clip: quotation, quotation } };
  });
  expect(sides).toHaveLength(3);
  const said = readable({ tone: 'found', blocks: answerBlocks(coverage, sides) });
  expect(said.match(/The answer of/g)).toHaveLength(2);
  expect(said).toContain(`The answer of ${sides[0]?.person.name}:`);
});
