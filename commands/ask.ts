import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article-option.js';
import { answerCard } from '../src/discord/cards/answer-card.js';
import { passagesCard } from '../src/discord/cards/passages-card.js';
import type { SlashCommand } from '../src/discord/command.js';
import { EVERYWHERE, privateOption } from '../src/discord/options.js';

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask the coverage a question; it answers with exact passages.',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
      },
      articleOption('Ask one article only'),
      privateOption,
    ],
  },
  execute(options, { coverage }) {
    const question = options.getString('question') ?? '';
    const named = options.getString('article');
    return { card: answerCard(coverage, question, named ? articleNamed(coverage, named) : null) };
  },
  autocomplete: ({ value }, { coverage }) => articleChoices(coverage, value),
  actions: {
    more: ({ state }, { coverage }) => ({ how: 'reply', card: passagesCard(coverage, state) }),
    page: ({ state }, { coverage }) => ({ how: 'update', card: passagesCard(coverage, state) }),
  },
} satisfies SlashCommand;
