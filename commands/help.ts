import { ApplicationCommandType } from 'discord.js';
import { helpCard } from '../src/discord/cards/help-card.js';
import type { SlashCommand } from '../src/discord/command.js';
import { EVERYWHERE } from '../src/discord/options.js';

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'What the bot does, what articles it has, and three questions to try.',
    ...EVERYWHERE,
  },
  private: true,
  execute: (_options, { coverage }) => ({ card: helpCard(coverage) }),
} satisfies SlashCommand;
