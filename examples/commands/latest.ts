import { ApplicationCommandType } from 'discord.js';
import { shortTitle } from '../../src/discord/citation.js';
import { type SlashCommand, UserError } from '../../src/discord/command.js';
import { oneLine } from '../../src/discord/one-line.js';
import { EVERYWHERE } from '../../src/discord/options.js';

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'latest',
    description: 'The newest article of the coverage.',
    ...EVERYWHERE,
  },
  execute(_options, { coverage }) {
    const dated = coverage.articles.filter(({ date }) => date !== null);
    const [newest] = dated.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    if (!newest) throw new UserError('No article of the coverage has a date.');
    const text = `**${oneLine(shortTitle(newest))}** · ${newest.date}`;
    return { card: { tone: 'found', blocks: [{ kind: 'text', text }] } };
  },
} satisfies SlashCommand;
