import type { PageMessage } from '../../page-protocol.js';
import type { Asked, PageState, World } from './model.js';
import { placeholder } from './placeholder.js';

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
const SAME_BLOCK_MS = 7 * 60_000;

const timeOf = (page: PageMessage) => new Date(page.message.timestamp);

function follows(before: PageMessage, page: PageMessage): boolean {
  return (
    page.answers === null &&
    before.message.author.id === page.message.author.id &&
    before.onlyFor === page.onlyFor &&
    timeOf(page).getTime() - timeOf(before).getTime() < SAME_BLOCK_MS
  );
}

type Said = { page: PageMessage; asked: Asked | null };

function rowsOf(messages: readonly Said[]): Row[] {
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

/** The messages, and each unanswered command behind those that were there when it was asked. */
function inOrder({ messages }: World, waiting: readonly { page: PageMessage; asked: Asked }[]): Said[] {
  const there = new Set<string | null>([null, ...messages.map(({ message }) => message.id)]);
  const behind = (after: string | null) => waiting.filter(({ asked }) => asked.after === after);
  return [
    ...behind(null),
    ...messages.flatMap((page): Said[] => [{ page, asked: null }, ...behind(page.message.id)]),
    ...waiting.filter(({ asked }) => !there.has(asked.after)),
  ];
}

/** What the window's channel shows, from top to bottom. */
export function channelRows({ world, channelId, asked }: PageState): Row[] {
  if (!world) return [];
  const waiting = [...asked].flatMap(([nonce, entry]) => {
    const page = placeholder(nonce, entry, world);
    return page ? [{ page, asked: entry }] : [];
  });
  return rowsOf(
    inOrder(world, waiting).filter(
      ({ page: { message, onlyFor } }) =>
        message.channel_id === channelId && (onlyFor === null || onlyFor === world.viewer.id),
    ),
  );
}
