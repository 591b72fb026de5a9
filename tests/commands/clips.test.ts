import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import check from '../../commands/check.js';
import quote from '../../commands/quote.js';
import sources from '../../commands/sources.js';
import summary from '../../commands/summary.js';
import verify from '../../commands/verify.js';
import type { Coverage } from '../../src/coverage.js';
import type { Card } from '../../src/discord/card.js';
import { UserError } from '../../src/discord/command.js';
import { drawCard } from '../../src/discord/draw.js';
import { LIMITS } from '../../src/discord/limits.js';
import { coverageOf, optionsOf, stretchesShown, textsOf } from '../support/commands.js';

const word = fc.constantFrom(
  'bridge',
  'Ida Brandt',
  'said',
  'mayor',
  'denied',
  'he',
  'crack',
  '12',
  'not',
  'Monday',
  'wrote',
);
const mark = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '. ',
  ', ',
  '\n\n',
  '\n',
  '@everyone',
  '<@1>',
  '`',
  '||',
  '[x](http://y)',
  '-# ',
  '**',
  '> ',
  '…',
);
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: word }, { weight: 2, arbitrary: mark }, fc.string({ unit: 'binary' })),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts) => parts.join(' '))
  .filter((joined) => joined.trim() !== '');
const coverages = fc.array(text, { minLength: 1, maxLength: 4 }).map((texts) => coverageOf(...texts));

/** What each command answers about a bridge and a mayor; a message for the user counts as no card. */
const answers: Readonly<Record<string, (coverage: Coverage) => Card>> = {
  '/ask': (coverage) =>
    ask.execute(optionsOf({ question: 'Who said the bridge had a crack?' }), { coverage }).card,
  '/quote': (coverage) => quote.execute(optionsOf({ who: 'Brandt' }), { coverage }).card,
  '/verify': (coverage) => verify.execute(optionsOf({ quote: 'the bridge had a crack' }), { coverage }).card,
  'the check of a message': (coverage) =>
    check.execute('He said “the bridge had a crack” twice.', { coverage }).card,
  '/summary': (coverage) => summary.execute(optionsOf({ sentences: 10 }), { coverage }).card,
  '/summary of a topic': (coverage) => summary.execute(optionsOf({ topic: 'bridge' }), { coverage }).card,
  '/sources': (coverage) => sources.execute(optionsOf(), { coverage }).card,
  '/sources of an article': (coverage) =>
    sources.execute(optionsOf({ article: 'article-1.txt' }), { coverage }).card,
};

describe.each(Object.entries(answers))('%s', (_, answer) => {
  it('shows nothing as clipped that is not letter for letter in an article', () => {
    fc.assert(
      fc.property(coverages, (coverage) => {
        const printed = coverage.articles.flatMap((article) =>
          article.text.replaceAll('…', ' ').split(/\r?\n/),
        );
        for (const stretch of shown(answer, coverage)) {
          expect(printed.some((line) => line.includes(stretch))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to Discord’s limits and calls nobody', () => {
    fc.assert(
      fc.property(coverages, (coverage) => {
        const texts = cardOf(answer, coverage);
        const all = texts ? textsOf(texts).join('') : '';
        expect(all.length).toBeLessThanOrEqual(LIMITS.messageText);
        expect(all).not.toMatch(/(?<!\\)@everyone/);
      }),
      { numRuns: 60 },
    );
  });
});

function shown(answer: (coverage: Coverage) => Card, coverage: Coverage): string[] {
  const card = cardOf(answer, coverage);
  return card ? stretchesShown(drawCard(card)) : [];
}

function cardOf(answer: (coverage: Coverage) => Card, coverage: Coverage): Card | null {
  try {
    return answer(coverage);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
