import type { APIUser } from 'discord-api-types/v10';
import type { World } from '../../../src/local/page/state/model.js';
import type { PageMessage } from '../../../src/local/page-protocol.js';
import { slash } from './options.js';

const person = (id: string, username: string, bot = false): APIUser => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot,
});

export const viewer = person('1', 'you');
export const bot = person('2', 'parrot', true);

/** A message in channel 10 at this minute past noon. */
export function message(
  id: string,
  minute: number,
  over: Partial<PageMessage> = {},
  author = bot,
): PageMessage {
  return {
    message: {
      id,
      channel_id: '10',
      author,
      timestamp: new Date(2026, 0, 1, 12, minute).toISOString(),
      content: `message ${id}`,
      edited_timestamp: null,
      attachments: [],
      embeds: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      type: 0,
    },
    state: 'done',
    onlyFor: null,
    answers: null,
    nonce: null,
    ...over,
  };
}

/** What the server says first. */
export function world(messages: PageMessage[] = []): World {
  return {
    guild: { id: '9', name: 'Aviary' },
    channels: [
      { id: '10', name: 'general', kind: 'guild' },
      { id: '11', name: 'Parrot', kind: 'bot-dm' },
    ],
    viewer,
    bot,
    botOnline: true,
    commands: [slash('say')],
    messages,
  };
}
