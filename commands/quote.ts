import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { quotationsCard, unknownCard } from '../src/discord/cards/quotations-card.js';
import type { SlashCommand } from '../src/discord/command.js';
import { splitState } from '../src/discord/custom-id.js';
import { carried, EVERYWHERE, LONGEST_WORDS, privateOption } from '../src/discord/options.js';
import { personChoices, personNamed, personOfId, personOption } from '../src/discord/person-option.js';

import type { Person } from '../src/quotes/people/person.js';

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'quote',
    description: 'What a person said, as printed, and what others said about them.',
    ...EVERYWHERE,
    options: [
      personOption,
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
    const about = carried(options.getString('about'));
    const person = personNamed(coverage, who);
    if (!person) return { card: unknownCard(coverage, who) };
    const isPicked = coverage.personHandles.thing(who) !== undefined;
    const others = isPicked
      ? []
      : coverage.likeliest(who).filter((other) => other !== person && isQuoted(other));
    return { card: quotationsCard(coverage, person, about, 1, others) };
  },
  autocomplete: ({ value }, { coverage }) => personChoices(coverage, value),
  actions: {
    page: ({ state }, { coverage }) => {
      const [number, handle, about = ''] = splitState(state, 3);
      return {
        how: 'update',
        card: quotationsCard(coverage, personOfId(coverage, handle), about, Number(number)),
      };
    },
    open: ({ state }, { coverage }) => ({
      how: 'reply',
      card: quotationsCard(coverage, personOfId(coverage, state), '', 1),
    }),
  },
} satisfies SlashCommand;

function isQuoted({ by, about }: Person): boolean {
  return by.length + about.length > 0;
}
