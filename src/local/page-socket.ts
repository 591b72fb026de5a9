import type { WebSocket } from 'ws';
import { readJson } from './json.js';
import { type FromPage, fromPage, type PageMessage, type ToPage } from './page-protocol.js';
import type { Answer } from './state/interactions.js';
import type { World } from './state/world.js';
import { UserMistake } from './user/options.js';
import type { User } from './user/user.js';

/** Serves one window of the page: tells it all that its viewer sees, and does what the viewer asks. */
export function servePage(world: World, viewer: User, socket: WebSocket): void {
  const channels = [world.guildChannel, viewer.botDm, viewer.privateChannel];
  const isSeen = ({ message, onlyFor }: PageMessage) =>
    (onlyFor === null || onlyFor === viewer.user.id) && channels.some(({ id }) => id === message.channel_id);
  const send = (news: ToPage) => socket.send(JSON.stringify(news));
  const tell = (news: ToPage, about: PageMessage | null) => {
    if (about === null || isSeen(about)) send(news);
  };
  world.events.on('told', tell);
  socket.on('close', () => world.events.off('told', tell));
  // A socket that breaks is closed by `ws` itself; the page opens another.
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const asked = fromPage.safeParse(readJson(data));
    if (asked.success) void serve(viewer, asked.data, send);
    else socket.close(1003, 'Not understood.');
  });
  send({
    type: 'hello',
    guild: world.guild,
    channels: channels.map(({ id, name, kind }) => ({ id, name, kind })),
    viewer: viewer.user,
    bot: world.bot,
    botOnline: world.botOnline,
    commands: world.commands.seenIn(world.guild.id),
    messages: viewer.messages().filter(isSeen),
  });
}

async function serve(viewer: User, asked: FromPage, send: (news: ToPage) => void): Promise<void> {
  const nonce = 'nonce' in asked ? asked.nonce : asked.messageId;
  try {
    const answer = await act(viewer, asked, () => send({ type: 'interactionAcknowledged', nonce }));
    if (answer?.kind === 'choices') send({ type: 'choices', nonce, choices: [...answer.choices] });
    if (answer?.kind === 'failed') send({ type: 'interactionFailed', nonce, text: answer.failure ?? '' });
  } catch (error) {
    const isMistake = error instanceof UserMistake;
    if (!isMistake) process.emitWarning(String(error));
    send({
      type: 'interactionFailed',
      nonce,
      text: isMistake ? error.message : 'The local Discord has failed.',
    });
  }
}

async function act(viewer: User, asked: FromPage, onAcknowledged: () => void): Promise<Answer | null> {
  const { channelId } = asked;
  if (asked.type === 'dismiss') {
    viewer.dismiss(channelId, asked.messageId);
    return null;
  }
  const where = { channelId, nonce: asked.nonce, onAcknowledged };
  switch (asked.type) {
    case 'runCommand':
      return viewer.command([asked.commandId, ...asked.subcommand].join(' '), asked.options, where);
    case 'autocomplete': {
      const name = [asked.commandId, ...asked.subcommand].join(' ');
      return viewer.autocomplete(name, asked.focused, asked.options, { channelId });
    }
    case 'press':
      return viewer.press(viewer.message(channelId, asked.messageId), asked.customId, where);
    case 'select':
      return viewer.select(viewer.message(channelId, asked.messageId), asked.customId, asked.values, where);
    case 'runMessageCommand':
      return viewer.messageCommand(asked.commandId, viewer.message(channelId, asked.messageId), where);
    case 'write':
      viewer.write(asked.content, where);
      return null;
  }
}
