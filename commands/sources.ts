import { ApplicationCommandType } from 'discord.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article-option.js';
import { articleOfId, contextCard } from '../src/discord/cards/context-card.js';
import { listCard, readCard } from '../src/discord/cards/sources-card.js';
import type { SlashCommand } from '../src/discord/command.js';
import { splitState } from '../src/discord/custom-id.js';
import { EVERYWHERE } from '../src/discord/options.js';

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'sources',
    description: 'List the articles that answers come from, or read one.',
    ...EVERYWHERE,
    options: [articleOption('The article to read; leave out to list them all')],
  },
  execute(options, { coverage }) {
    const named = options.getString('article');
    return { card: named ? readCard(coverage, articleNamed(coverage, named), 1) : listCard(coverage, 1) };
  },
  autocomplete: ({ value }, { coverage }) => articleChoices(coverage, value),
  actions: {
    list: ({ state }, { coverage }) => ({ how: 'update', card: listCard(coverage, Number(state)) }),
    read: ({ state }, { coverage }) => {
      const [handle, page] = splitState(state, 2);
      return { how: 'update', card: readCard(coverage, articleOfId(coverage, handle), Number(page)) };
    },
    pick: ({ chosen: [handle] }, { coverage }) => ({
      how: 'reply',
      card: readCard(coverage, articleOfId(coverage, handle), 1),
    }),
    context: ({ state }, { coverage }) => {
      const [handle, start, end] = splitState(state, 3);
      const span = { start: Number(start), end: Number(end) };
      return { how: 'reply', card: contextCard(coverage, articleOfId(coverage, handle), span) };
    },
  },
} satisfies SlashCommand;
