import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  type Interaction,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { type fromPage, PAGE_SOCKET_PATH, type ToPage, toPage } from '../../src/local/page-protocol.js';
import { startBot, type TestBot } from './support/bot.js';
import { openSocket } from './support/socket.js';

const commands = [
  new SlashCommandBuilder()
    .setName('say')
    .setDescription('Says it')
    .addStringOption((option) =>
      option.setName('text').setDescription('What').setRequired(true).setAutocomplete(true),
    )
    .toJSON(),
];

let discord: LocalDiscord;
let bot: TestBot;

async function onInteraction(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: 'One', value: '1' }]);
  if (interaction.isButton()) return interaction.deferUpdate();
  if (!interaction.isChatInputCommand()) return undefined;
  const more = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary);
  return interaction.reply({
    content: interaction.options.getString('text', true),
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(more)],
    flags: MessageFlags.Ephemeral,
  });
}

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await startBot(discord, commands, onInteraction);
});
afterAll(async () => {
  await bot.close();
  await discord.close();
});

function isOf<T extends ToPage['type']>(type: T, news: ToPage): news is Extract<ToPage, { type: T }> {
  return news.type === type;
}

/** A window of the page; everything that it is told must be of the protocol. */
async function openWindow() {
  const socket = await openSocket(`ws://127.0.0.1:${discord.port}${PAGE_SOCKET_PATH}`);
  const next = async <T extends ToPage['type']>(type: T, nonce?: string) => {
    const found = await socket.next(
      (news) => news.type === type && (nonce === undefined || news.nonce === nonce),
    );
    const news = toPage.parse(found);
    if (!isOf(type, news)) throw new Error(`not ${type}`);
    return news;
  };
  const ask = (asked: z.input<typeof fromPage>) => socket.send(asked);
  return { socket, ask, next, hello: await next('hello') };
}

test('a window is told where it is, and of the commands', async () => {
  const { hello, socket } = await openWindow();
  expect(hello.channels.map(({ kind }) => kind)).toEqual(['guild', 'bot-dm', 'private']);
  expect(hello.botOnline).toBe(true);
  expect(hello.commands).toMatchObject([{ name: 'say' }]);
  socket.close();
});

test('a command is completed, run, pressed and dismissed, and a second window sees it', async () => {
  const first = await openWindow();
  const second = await openWindow();
  const channelId = first.hello.channels[0]?.id ?? '';
  const commandId = first.hello.commands[0]?.id ?? '';
  first.ask({
    type: 'autocomplete',
    nonce: 'a',
    channelId,
    commandId,
    options: { text: '' },
    focused: 'text',
  });
  expect((await first.next('choices', 'a')).choices).toEqual([{ name: 'One', value: '1' }]);

  first.ask({ type: 'runCommand', nonce: 'b', channelId, commandId, options: { text: '1' } });
  await first.next('interactionAcknowledged', 'b');
  const { message } = await second.next('messageCreated');
  expect(message).toMatchObject({
    state: 'done',
    nonce: 'b',
    onlyFor: first.hello.viewer.id,
    message: { content: '1' },
  });
  expect(message.message.components?.[0]?.type).toBe(ComponentType.ActionRow);

  const messageId = message.message.id;
  first.ask({ type: 'press', nonce: 'c', channelId, messageId, customId: 'more' });
  await first.next('interactionAcknowledged', 'c');
  first.ask({ type: 'dismiss', channelId, messageId });
  expect(await second.next('messageDeleted')).toMatchObject({ channelId, messageId });
  const { messages } = (await openWindow()).hello;
  expect(messages.map((left) => left.message.id)).not.toContain(messageId);
});

test('what cannot be done is said in a sentence', async () => {
  const { hello, ask, next, socket } = await openWindow();
  const channelId = hello.channels[0]?.id ?? '';
  const commandId = hello.commands[0]?.id ?? '';
  ask({ type: 'runCommand', nonce: 'a', channelId, commandId, options: {} });
  expect((await next('interactionFailed', 'a')).text).toContain('required');
  ask({ type: 'press', nonce: 'b', channelId, messageId: '1', customId: 'more' });
  expect((await next('interactionFailed', 'b')).text).toBe('There is no such message.');
  ask({ type: 'write', nonce: 'c', channelId: '1', content: 'a' });
  expect((await next('interactionFailed', 'c')).text).toBe('There is no such channel.');
  socket.close();
});

test('a window hears nothing of what another person sees alone', async () => {
  const { next, socket } = await openWindow();
  const other = discord.addUser('Other');
  await other.command('say', { text: 'secret' });
  other.write('hello');
  const { message } = await next('messageCreated');
  expect(message.message.content).toBe('hello');
  socket.close();
});

test('the bot is seen to go and to come back', async () => {
  const { socket } = await openWindow();
  discord.faults.gateway.drop();
  for (const online of [false, true])
    await socket.next((news) => news.type === 'botOnline' && news.online === online);
  socket.close();
});

test('what is not understood closes the window', async () => {
  const { socket } = await openWindow();
  socket.send('{"type":"shutDown"}');
  expect(await socket.closed).toBe(1003);
});
