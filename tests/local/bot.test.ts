import {
  ActionRowBuilder,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manualClock } from '../../src/local/clock.js';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { startBot, type TestBot } from './support/bot.js';

const everywhere = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const commands = [
  new SlashCommandBuilder()
    .setName('say')
    .setDescription('Says it')
    .setContexts(everywhere)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .addStringOption((option) =>
      option.setName('text').setDescription('What to say').setRequired(true).setAutocomplete(true),
    )
    .addBooleanOption((option) => option.setName('private').setDescription('Only for you'))
    .toJSON(),
  new SlashCommandBuilder().setName('later').setDescription('Answers after a while').toJSON(),
  new SlashCommandBuilder().setName('never').setDescription('Does not answer').toJSON(),
  new ContextMenuCommandBuilder().setName('Count').setType(ApplicationCommandType.Message).toJSON(),
];

const clock = manualClock();
let discord: LocalDiscord;
let bot: TestBot;

async function onInteraction(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed}!`, value: typed }]);
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply({ content: String(interaction.targetMessage.content.length) });
  if (interaction.isButton())
    return interaction.update({ components: [new TextDisplayBuilder().setContent('pressed')] });
  if (interaction.isStringSelectMenu())
    return interaction.update({
      components: [new TextDisplayBuilder().setContent(interaction.values.join())],
    });
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'later') {
    await interaction.deferReply();
    return interaction.editReply('at last');
  }
  if (interaction.commandName === 'never') return undefined;
  const text = new TextDisplayBuilder().setContent(interaction.options.getString('text', true));
  const button = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary);
  const select = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .addOptions({ label: 'a', value: 'a' }, { label: 'b', value: 'b' });
  return interaction.reply({
    components: [
      text,
      new ActionRowBuilder<ButtonBuilder>().addComponents(button),
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select),
    ],
    flags: interaction.options.getBoolean('private')
      ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]
      : [MessageFlags.IsComponentsV2],
  });
}

beforeAll(async () => {
  discord = await startLocalDiscord({ clock });
  bot = await startBot(discord, commands, onInteraction);
});
afterAll(async () => {
  await bot.close();
  await discord.close();
});

test.each(['guild', 'bot-dm', 'private'] as const)(
  'a slash command is answered in a %s channel',
  async (kind) => {
    const answer = await discord.user.command('say', { text: 'hello' }, { in: kind });
    expect(answer).toMatchObject({ kind: 'message', failure: null });
    expect(answer.message?.message.components?.[0]).toMatchObject({ content: 'hello' });
    expect(answer.message?.answers).toEqual({ user: discord.user.user, command: 'say' });
    expect(answer.message?.onlyFor).toBeNull();
  },
);

test('an ephemeral answer is seen by its user alone', async () => {
  const other = discord.addUser('Other');
  const answer = await discord.user.command('say', { text: 'secret', private: true });
  expect(answer.message?.onlyFor).toBe(discord.user.user.id);
  const id = answer.message?.message.id;
  expect(discord.user.messages().some(({ message }) => message.id === id)).toBe(true);
  expect(other.messages().some(({ message }) => message.id === id)).toBe(false);
});

test('choices come back while an option is typed', async () => {
  const answer = await discord.user.autocomplete('say', 'text', { text: 'he' });
  expect(answer.choices).toEqual([{ name: 'he!', value: 'he' }]);
});

test('buttons and selects change the message that they stand on', async () => {
  const first = await discord.user.command('say', { text: 'hello' });
  if (first.message === null) throw new Error('no answer');
  const chosen = await discord.user.select(first.message, 'pick', ['b']);
  expect(chosen).toMatchObject({ kind: 'update' });
  expect(chosen.message?.message).toMatchObject({
    id: first.message.message.id,
    components: [{ content: 'b' }],
  });

  const second = await discord.user.command('say', { text: 'hello' });
  if (second.message === null) throw new Error('no answer');
  const pressed = await discord.user.press(second.message, 'more');
  expect(pressed.message?.message.components).toMatchObject([{ content: 'pressed' }]);
});

test('a deferred answer is waited for', async () => {
  const answer = await discord.user.command('later');
  expect(answer.message).toMatchObject({ state: 'done', message: { content: 'at last' } });
});

test('a message command is given the message', async () => {
  const written = discord.user.write('four');
  const answer = await discord.user.messageCommand('Count', written);
  expect(answer.message?.message.content).toBe('4');
});

test('a bot that says nothing for 3 seconds has failed', async () => {
  const answer = discord.user.command('never');
  clock.advance(3000);
  expect(await answer).toMatchObject({
    kind: 'failed',
    message: null,
    failure: 'The application did not respond',
  });
});

test('what is not registered, or lacks a required option, cannot be used', async () => {
  await expect(discord.user.command('unknown')).rejects.toThrow('There is no command "unknown" here.');
  await expect(discord.user.command('say')).rejects.toThrow('text: this option is required');
  await expect(discord.user.command('say', { text: 'a', colour: 'red' })).rejects.toThrow(
    'no option "colour"',
  );
  await expect(discord.user.command('later', {}, { in: 'private' })).rejects.toThrow(
    'no command "later" here',
  );
});

test('nothing went wrong in the bot', () => {
  expect(bot.errors).toEqual([]);
});
