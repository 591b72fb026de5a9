import { MessageFlags } from 'discord.js';
import { IncomingWebhookInteractionRequestSchema as NewMessage } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../src/config.js';
import { type Coverage, openCoverage } from '../../src/coverage.js';
import type { Card } from '../../src/discord/card.js';
import { type Context, type Focused, UserError } from '../../src/discord/command.js';
import { readCustomId } from '../../src/discord/custom-id.js';
import { drawCard } from '../../src/discord/draw.js';
import { loadCommands } from '../../src/discord/load.js';
import { parseBody } from '../../src/local/validation/bodies.js';
import { partsAfter } from '../../src/local/validation/message.js';
import { buttonsOf, coverageOf, optionsOf, stretchesShown } from '../support/commands.js';
import { RUNS } from '../support/runs.js';

/** The longest text that Discord lets a user give an option. */
const LONGEST_OPTION = 6_000;
const HALF_A_CHARACTER = /\p{Surrogate}/gu;

const commands = await loadCommands('commands');
const seeds = await openCoverage(SEEDS);
/** Articles that have in them what Discord's Markdown, its limits and the crafts might stumble over. */
const hostile = coverageOf(
  {
    title: `@everyone **bold** \`code\` [link](https://example.com)${'😀'.repeat(80)}`,
    text: '# One\n\n> Two\n\n- three',
  },
  { source: '<@1> || spoiler ||', text: `“${'Never ever, '.repeat(900)}” said Mr. ${'X'.repeat(300)}.` },
  `${'“'.repeat(500)}The mayor, Ann Lee, denied it.${'”'.repeat(500)} “No,” she said. “${'\\'.repeat(99)}”`,
  `“I did not,” said Åse Ødegård-Ñúñez, 😀 ${'é'.repeat(2_000)} ${'a\u0301'.repeat(500)}. \ud835 “‘Why?’”`,
  '',
);
const coverages = fc.constantFrom<Coverage>(seeds, hostile);

const words = fc.constantFrom(
  'who',
  'when',
  'did',
  'not',
  'said',
  'the',
  'Becker',
  'Ann Lee',
  'mayor',
  'denied',
  '“',
  '”',
  "'",
  '@everyone',
  '`',
  '*',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc
    .tuple(
      fc.oneof(words, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 })),
      fc.nat(LONGEST_OPTION),
    )
    .map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, LONGEST_OPTION)),
);
const given = fc.record({
  question: text,
  who: text,
  about: text,
  quote: text,
  topic: text,
  article: fc.oneof(fc.constant(''), text),
  sentences: fc.integer({ min: 1, max: 10 }),
  private: fc.boolean(),
});

/** What a command answers, after Discord's own rules for messages have been held against it; null for a user's mistake. */
async function checked(answer: () => { card: Card } | Promise<{ card: Card }>): Promise<Card | null> {
  try {
    const { card } = await answer();
    const body = {
      components: [drawCard(card)],
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [] },
    };
    partsAfter(parseBody(NewMessage, body), null, []);
    mustBeText(body);
    return card;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).not.toBe('');
    return null;
  }
}

/** No text in a body may hold half a character, which JSON could carry, and UTF-8 cannot. */
function mustBeText(body: object): void {
  JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === 'string') expect(value).not.toMatch(HALF_A_CHARACTER);
    return value;
  });
}

/** The card and all that its buttons lead to, some steps deep. */
async function pressed(card: Card | null, coverage: Coverage, steps = 2): Promise<void> {
  if (card === null || steps === 0) return;
  for (const id of buttonsOf(card).values()) {
    const { command = '', action = '', state = '' } = readCustomId(id) ?? {};
    const press = commands.get(command)?.actions?.[action];
    expect(press, id).toBeDefined();
    if (press)
      await pressed(await checked(() => press({ state, chosen: [] }, { coverage })), coverage, steps - 1);
  }
}

function isVerbatim(card: Card, { articles }: Coverage): void {
  const printed = articles
    .map((article) => article.text.replaceAll('\n', ' '))
    .join('\n')
    .replace(HALF_A_CHARACTER, '\uFFFD');
  for (const stretch of stretchesShown(drawCard(card))) expect(printed).toContain(stretch);
}

describe.each([...commands])('whatever is asked, “%s”', (_, command) => {
  it('answers with a card that Discord takes, or tells what was wrong', async () => {
    await fc.assert(
      fc.asyncProperty(given, coverages, async (values, coverage) => {
        const context = { coverage };
        const card = await checked(() =>
          command.kind === 'slash'
            ? command.execute(optionsOf(values), context)
            : command.execute(values.question, context),
        );
        if (card) isVerbatim(card, coverage);
        await pressed(card, coverage);
      }),
      RUNS,
    );
  });

  const { actions = {} } = command;
  it.runIf(Object.keys(actions).length > 0)('takes any state in the id of a button', async () => {
    const state = fc.oneof(
      text,
      fc.array(fc.oneof(words, fc.string(), fc.integer().map(String))).map((a) => a.join(':')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(actions)),
        state,
        text,
        coverages,
        async (press, id, chosen, coverage) => {
          await checked(() => press({ state: id, chosen: [chosen] }, { coverage }));
          await checked(() => press({ state: id, chosen: [] }, { coverage }));
        },
      ),
      RUNS,
    );
  });

  const complete = (focused: Focused, context: Context) =>
    command.kind === 'slash' ? (command.autocomplete?.(focused, context) ?? []) : [];
  it.runIf(command.kind === 'slash' && command.autocomplete !== undefined)(
    'suggests what can be chosen',
    () => {
      fc.assert(
        fc.property(fc.constantFrom('article', 'who', 'other'), text, coverages, (name, value, coverage) => {
          for (const choice of complete({ name, value }, { coverage })) {
            expect(choice.name).not.toBe('');
            expect(choice.value.length).toBeLessThanOrEqual(100);
            mustBeText(choice);
          }
        }),
        RUNS,
      );
    },
  );
});
