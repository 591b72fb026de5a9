import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Coverage } from '../src/coverage.js';
import type { Block, Card } from '../src/discord/card.js';
import { type Choice, type SlashCommand, UserError } from '../src/discord/command.js';
import { contextButton } from '../src/discord/context.js';
import { customId, splitState } from '../src/discord/custom-id.js';
import { escapeMarkdown } from '../src/discord/escape.js';
import { LIMITS, shorten } from '../src/discord/limits.js';
import { EVERYWHERE, LONGEST_WORDS, privateOption } from '../src/discord/options.js';
import { otherSideBlocks } from '../src/discord/other-side.js';
import { pageButtons, pageOf } from '../src/discord/pages.js';
import { quotationBlock, speakerLine } from '../src/discord/quotation.js';
import { variantsOf } from '../src/discord/variants.js';
import { counted } from '../src/language/counted.js';
import type { Person } from '../src/quotes/people.js';
import type { Quotation } from '../src/quotes/quotation.js';
import { quotationsOf } from '../src/quotes/quote-book.js';

const ON_PAGE = 5;
const PASSAGES = 3;
const ROLES_SHOWN = 3;
const SUGGESTED = 5;

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'quote',
    description: 'What a person said, as printed, and what others said about them.',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'who',
        description: 'A surname, a full name or a role',
        required: true,
        autocomplete: true,
        max_length: LIMITS.choiceText,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'Only quotations that hold these words',
        max_length: LONGEST_WORDS,
      },
      privateOption,
    ],
  },
  execute(options, { coverage }) {
    const who = options.getString('who')?.trim() ?? '';
    const about = options.getString('about')?.trim() ?? '';
    const person = personNamed(coverage, who);
    const card = person ? quotationsCard(coverage, person, about, 1) : unknownCard(coverage, who);
    return { card, private: options.getBoolean('private') ?? false };
  },
  autocomplete: ({ value }, { coverage }) =>
    coverage
      .people(value)
      .slice(0, LIMITS.choices)
      .map((person) => choice(coverage, person)),
  actions: {
    page: ({ state }, { coverage }) => {
      const [number, handle = '', about = ''] = splitState(state, 3);
      const person = coverage.personHandles.thing(handle);
      if (!person)
        throw new UserError('That person is no longer in the coverage. Please run `/quote` again.');
      return { how: 'update', card: quotationsCard(coverage, person, about, Number(number)) };
    },
    open: ({ state }, { coverage }) => {
      const person = coverage.personHandles.thing(state);
      if (!person)
        throw new UserError('That person is no longer in the coverage. Please run `/quote` again.');
      return { how: 'reply', card: quotationsCard(coverage, person, '', 1) };
    },
  },
} satisfies SlashCommand;

function personNamed(coverage: Coverage, who: string): Person | undefined {
  if (!/[\p{L}\p{N}]/u.test(who))
    throw new UserError('Name somebody: a surname, a full name, or a role such as “the staffer”.');
  return coverage.personHandles.thing(who) ?? coverage.people(who)[0];
}

function choice(coverage: Coverage, person: Person): Choice {
  const role = person.roles[0];
  const name = [person.name, role, counted(person.by.length, 'quotation')]
    .filter((part) => part !== undefined)
    .join(' · ');
  return { name: shorten(name, LIMITS.choiceText), value: coverage.personHandles.of(person) };
}

function quotationsCard(coverage: Coverage, person: Person, about: string, number: number): Card {
  const { by, about: ofThem } = quotationsOf(person, about);
  const items = [
    ...by.map((quotation) => ({ quotation, own: true })),
    ...ofThem.map((quotation) => ({ quotation, own: false })),
  ];
  if (items.length === 0) return nothingCard(coverage, person, about);
  const page = pageOf(items, ON_PAGE, number);
  const own = page.items.filter((item) => item.own).map(({ quotation }) => quotation);
  const others = page.items.filter((item) => !item.own).map(({ quotation }) => quotation);
  const name = escapeMarkdown(person.name, false);
  const blocks: Block[] = [{ kind: 'text', text: heading(person, about, by.length) }];
  if (by.length === 0)
    blocks.push({
      kind: 'text',
      text: `The coverage quotes nothing that ${name} said${about ? ' with these words' : ''}.`,
    });
  blocks.push(...own.map((quotation) => ownBlock(coverage, person, quotation)));
  if (others.length > 0) {
    blocks.push({ kind: 'separator' }, { kind: 'text', text: `### About ${name}, said by others` });
    blocks.push(...others.map((quotation) => quotationBlock(coverage, quotation)));
    blocks.push(
      ...otherSideBlocks(
        coverage,
        page.items.map(({ quotation }) => quotation),
      ),
    );
  }
  const turn = pageButtons(page, (to) =>
    customId('quote', 'page', to, coverage.personHandles.of(person), about),
  );
  return { tone: 'found', blocks: [...blocks, ...turn] };
}

function heading(person: Person, about: string, count: number): string {
  const roles = person.roles.slice(0, ROLES_SHOWN).join(', ');
  const words = about ? ` with “${about}”` : '';
  const line = [roles, `${counted(count, 'quotation')}${words}`].filter(Boolean).join(' · ');
  return `## ${escapeMarkdown(shorten(person.name, 100), false)}\n-# ${escapeMarkdown(shorten(line, 300), false)}`;
}

function ownBlock(coverage: Coverage, person: Person, quotation: Quotation): Block {
  const { bold, note } = variantsOf(coverage, quotation);
  return quotationBlock(coverage, quotation, {
    lead: speakerLine(quotation, person),
    bold,
    ...(note ? { note } : {}),
  });
}

function nothingCard(coverage: Coverage, person: Person, about: string): Card {
  const name = escapeMarkdown(person.name, false);
  const text = about
    ? `The coverage has no quotation by or about ${name} with “${escapeMarkdown(about, false)}”.`
    : `The coverage names ${name}, but quotes nothing they said.`;
  return { tone: 'silent', blocks: [{ kind: 'text', text }, ...namingBlocks(coverage, person.name)] };
}

function unknownCard(coverage: Coverage, who: string): Card {
  const text = `The coverage names nobody like “${escapeMarkdown(shorten(who, LIMITS.choiceText), false)}”.`;
  const quoted = coverage
    .people('')
    .filter(({ by }) => by.length > 0)
    .slice(0, SUGGESTED);
  const names = quoted.map(({ name }) => escapeMarkdown(shorten(name, LIMITS.choiceText), false)).join(', ');
  const suggestion = names ? `\nIt quotes, among others: ${names}.` : '';
  return { tone: 'silent', blocks: [{ kind: 'text', text: text + suggestion }] };
}

/** The passages that name somebody. */
function namingBlocks(coverage: Coverage, name: string): Block[] {
  const hits = coverage
    .ask(name, null)
    .passages.filter(({ matches }) => matches.length > 0)
    .slice(0, PASSAGES);
  if (hits.length === 0) return [];
  const blocks = hits.map(({ passage, matches }): Block => {
    return { kind: 'clip', clip: passage, bold: matches, button: contextButton(coverage, passage) };
  });
  const answers = otherSideBlocks(
    coverage,
    hits.map(({ passage }) => passage),
  );
  return [{ kind: 'text', text: 'Passages that name them:' }, ...blocks, ...answers];
}
