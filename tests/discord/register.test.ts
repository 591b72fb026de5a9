import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerCommands, registeredEverywhere } from '../../src/discord/register.js';

const ask: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Ask.',
  contexts: [0, 1],
  integration_types: [0],
  options: [{ type: 3, name: 'question', description: 'What to ask', required: true }],
};

/** The command as Discord gives it back: with ids, defaults and nulls of its own. */
const askRegistered = {
  ...ask,
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  description_localizations: null,
  options: [
    { type: 3, name: 'question', description: 'What to ask', required: true, name_localizations: null },
  ],
};

let server: Server;
let registered: unknown[];
let puts: { path: string | undefined; body: unknown }[];
let rest: REST;

beforeEach(async () => {
  registered = [];
  puts = [];
  server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT')
        puts.push({ path: request.url, body: JSON.parse(Buffer.concat(chunks).toString()) });
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(request.method === 'PUT' ? [] : registered));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  rest = new REST({ api: `http://127.0.0.1:${port}/api` }).setToken('t');
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('registerCommands', () => {
  it('sends the commands when none are registered', async () => {
    expect(await registerCommands(rest, '2', null, [ask])).toBe(true);
    expect(puts).toEqual([{ path: '/api/v10/applications/2/commands', body: [ask] }]);
  });

  it('sends nothing when the same commands are registered', async () => {
    registered = [askRegistered];
    expect(await registerCommands(rest, '2', null, [ask])).toBe(false);
    expect(puts).toEqual([]);
  });

  it.each([
    ['a description', { description: 'Ask!' }],
    ['an option', { options: [{ type: 3, name: 'question', description: 'What to ask' }] }],
    ['an option that was dropped', { options: [] }],
    ['where it can be used', { contexts: [0] }],
    ['who may use it, which we leave open,', { default_member_permissions: '8' }],
    ['whether it is for adults, which we leave open,', { nsfw: true }],
  ])('sends them when %s differs', async (_, change) => {
    registered = [{ ...askRegistered, ...change }];
    expect(await registerCommands(rest, '2', null, [ask])).toBe(true);
  });

  it('sends a command without options when one with options is registered', async () => {
    const { options: _, ...bare } = ask;
    registered = [askRegistered];
    expect(await registerCommands(rest, '2', null, [bare])).toBe(true);
  });

  it('sends them when one is registered that is no longer there', async () => {
    registered = [askRegistered, { ...askRegistered, name: 'old' }];
    expect(await registerCommands(rest, '2', null, [ask])).toBe(true);
  });

  it('leaves out for one server what only holds everywhere', async () => {
    await registerCommands(rest, '2', '9', [ask]);
    const { contexts: _, integration_types: __, ...forGuild } = ask;
    expect(puts).toEqual([{ path: '/api/v10/applications/2/guilds/9/commands', body: [forGuild] }]);
  });
});

describe('registeredEverywhere', () => {
  it('names the commands that are registered everywhere, and changes nothing', async () => {
    registered = [askRegistered, { ...askRegistered, name: 'other' }, { ...askRegistered, type: 3 }];
    expect(await registeredEverywhere(rest, '2', [ask])).toEqual(['ask']);
    expect(puts).toEqual([]);
  });
});
