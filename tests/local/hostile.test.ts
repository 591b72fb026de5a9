import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { PAGE_SOCKET_PATH } from '../../src/local/page-protocol.js';
import { rest } from './support/rest.js';
import { identify, openSocket, type RawBot } from './support/socket.js';

let discord: LocalDiscord;
let bot: RawBot;

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await identify(`ws://127.0.0.1:${discord.port}/gateway`, discord.token);
  await rest(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    { name: 'a', description: 'a' },
  ]);
});
afterAll(async () => {
  bot.socket.close();
  await discord.close();
});

const keys = [
  'type',
  'data',
  'content',
  'embeds',
  'components',
  'flags',
  'choices',
  'name',
  'options',
  '__proto__',
];
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, '', 'a', 0, 1, 2, 3, 4, 7, 8, 10, 17, -1, 1.5, 1 << 15),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value')),
  ),
})).value;

test('no body that a bot sends makes it fail', { timeout: 30_000 }, async () => {
  void discord.user.command('a');
  const { id, token } = await bot.interaction();
  const commands = `/applications/${discord.applicationId}/commands`;
  const requests: [string, string][] = [
    ['POST', `/interactions/${id}/${token}/callback`],
    ['POST', `/webhooks/${discord.applicationId}/${token}`],
    ['POST', `/channels/${discord.channelId}/messages`],
    ['PUT', commands],
    ['POST', commands],
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...requests), values, async ([method, path], body) => {
      const { status } = await rest(discord, method, path, JSON.stringify(body));
      expect(status).not.toBe(500);
    }),
    { numRuns: 150 },
  );
});

test('no message on a socket makes it fail', { timeout: 30_000 }, async () => {
  const paths = ['/gateway', PAGE_SOCKET_PATH];
  const messages = fc.oneof(
    fc.string(),
    values.map((value) => JSON.stringify(value)),
    fc.record({ op: fc.integer({ min: -1, max: 12 }), d: values }).map((payload) => JSON.stringify(payload)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), messages, async (path, message) => {
      const socket = await openSocket(`ws://127.0.0.1:${discord.port}${path}`);
      socket.send(message);
      socket.close(1000);
      await socket.closed;
    }),
    { numRuns: 50 },
  );
  expect((await fetch(discord.pageUrl)).status).toBe(200);
});
