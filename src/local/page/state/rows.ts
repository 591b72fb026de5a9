import type { APIMessage } from 'discord-api-types/v10';
import type { PageMessage } from '../../page-protocol.js';
import type { Asked, PageState, World } from './model.js';

/** One line of the channel: a day's name, or a message. */
export type Row =
  | { kind: 'day'; key: string; at: Date }
  | {
      kind: 'message';
      key: string;
      page: PageMessage;
      /** It stands under the same name as the message above. */
      follows: boolean;
      /** A command of this window whose answer has not begun: there is no message of it on the server yet. */
      asked: Asked | null;
    };

/** Discord puts messages of one author under one name when they are less than seven minutes apart. */
const sameBlock = 7 * 60_000;

const timeOf = (page: PageMessage) => new Date(page.message.timestamp);

function follows(before: PageMessage, page: PageMessage): boolean {
  return (
    page.answers === null &&
    before.message.author.id === page.message.author.id &&
    before.onlyFor === page.onlyFor &&
    timeOf(page).getTime() - timeOf(before).getTime() < sameBlock
  );
}

function rowsOf(messages: readonly { page: PageMessage; asked: Asked | null }[]): Row[] {
  const rows: Row[] = [];
  let before: PageMessage | undefined;
  for (const { page, asked } of messages) {
    const at = timeOf(page);
    const sameDay = before !== undefined && timeOf(before).toDateString() === at.toDateString();
    if (!sameDay) rows.push({ kind: 'day', key: `day-${page.message.id}`, at });
    const under = sameDay && before !== undefined && follows(before, page);
    rows.push({ kind: 'message', key: page.message.id, page, follows: under, asked });
    before = page;
  }
  return rows;
}

/** The line that stands in the channel until the bot has answered a command, as the bot's own. */
function placeholder(nonce: string, { request, at, failure }: Asked, world: World): PageMessage | null {
  if (request.type !== 'runCommand' && request.type !== 'runMessageCommand') return null;
  const command = world.commands.find(({ id }) => id === request.commandId)?.name ?? 'a command';
  const message: APIMessage = {
    id: nonce,
    channel_id: request.channelId,
    author: world.bot,
    timestamp: new Date(at).toISOString(),
    content: '',
    edited_timestamp: null,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: 20,
  };
  return {
    message,
    state: failure === undefined ? 'thinking' : 'failed',
    onlyFor: world.viewer.id,
    answers: { user: world.viewer, command },
    nonce,
  };
}

/** What the window's channel shows, from top to bottom; the viewer's unanswered commands come last. */
export function channelRows({ world, channelId, asked }: PageState): Row[] {
  if (!world) return [];
  const said = world.messages.map((page) => ({ page, asked: null }));
  const waiting = [...asked].flatMap(([nonce, entry]) => {
    const page = placeholder(nonce, entry, world);
    return page ? [{ page, asked: entry }] : [];
  });
  return rowsOf(
    [...said, ...waiting].filter(
      ({ page: { message, onlyFor } }) =>
        message.channel_id === channelId && (onlyFor === null || onlyFor === world.viewer.id),
    ),
  );
}
