import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { rest } from './support/rest.js';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
});
afterAll(() => discord.close());

const V2 = 1 << 15;
const times = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => make(i));
const x = (length: number) => 'x'.repeat(length);
const button = (fields: object = {}, id: unknown = 'a') => ({
  type: 2,
  style: 1,
  label: 'a',
  custom_id: id,
  ...fields,
});
const option = (index: number, fields: object = {}) => ({ label: 'a', value: `${index}`, ...fields });
const select = (fields: object) => ({ type: 3, custom_id: 's', options: [option(0)], ...fields });
const row = (...components: unknown[]) => ({ components: [{ type: 1, components }] });
const buttons = (count: number) => row(...times(count, (i) => button({}, `${i}`)));
const texts = (count: number) => times(count, () => ({ type: 10, content: 'a' }));
const v2 = (...components: unknown[]) => ({ flags: V2, components });
const embeds = (...embeds: unknown[]) => ({ embeds });
const fields = (count: number) => times(count, () => ({ name: 'a', value: 'a' }));

/** What a message may just hold, and what is one too many. */
const MESSAGES: [limit: string, allowed: object, refused: object][] = [
  ['10 embeds', embeds(...times(10, () => ({ title: 'a' }))), embeds(...times(11, () => ({ title: 'a' })))],
  ['256 characters in the title of an embed', embeds({ title: x(256) }), embeds({ title: x(257) })],
  [
    '4,096 characters in the description of an embed',
    embeds({ description: x(4096) }),
    embeds({ description: x(4097) }),
  ],
  ['25 fields in an embed', embeds({ fields: fields(25) }), embeds({ fields: fields(26) })],
  [
    '256 characters in the name of a field',
    embeds({ fields: [{ name: x(256), value: 'a' }] }),
    embeds({ fields: [{ name: x(257), value: 'a' }] }),
  ],
  [
    '1,024 characters in the value of a field',
    embeds({ fields: [{ name: 'a', value: x(1024) }] }),
    embeds({ fields: [{ name: 'a', value: x(1025) }] }),
  ],
  ['5 buttons in a row', buttons(5), buttons(6)],
  ['80 characters on a button', row(button({ label: x(80) })), row(button({ label: x(81) }))],
  ['100 characters in a custom id', row(button({}, x(100))), row(button({}, x(101)))],
  [
    'links of the web',
    row(button({ style: 5, url: 'https://example.com/' }, null)),
    row(button({ style: 5, url: 'file:///a' }, null)),
  ],
  [
    '25 options in a select',
    row(select({ options: times(25, (i) => option(i)) })),
    row(select({ options: times(26, (i) => option(i)) })),
  ],
  [
    '100 characters in the label of an option',
    row(select({ options: [option(0, { label: x(100) })] })),
    row(select({ options: [option(0, { label: x(101) })] })),
  ],
  [
    '100 characters in the value of an option',
    row(select({ options: [option(0, { value: x(100) })] })),
    row(select({ options: [option(0, { value: x(101) })] })),
  ],
  [
    '100 characters in the description of an option',
    row(select({ options: [option(0, { description: x(100) })] })),
    row(select({ options: [option(0, { description: x(101) })] })),
  ],
  [
    '150 characters in the placeholder of a select',
    row(select({ placeholder: x(150) })),
    row(select({ placeholder: x(151) })),
  ],
  [
    '1 to 3 texts in a section',
    v2({ type: 9, components: texts(3), accessory: button() }),
    v2({ type: 9, components: texts(4), accessory: button() }),
  ],
  [
    'an accessory beside a section',
    v2({ type: 9, components: texts(1), accessory: button() }),
    v2({ type: 9, components: texts(1) }),
  ],
  [
    'texts alone in a section',
    v2({ type: 9, components: texts(1), accessory: button() }),
    v2({ type: 9, components: [button()], accessory: button() }),
  ],
  ['something in a text', v2(...texts(1)), v2({ type: 10, content: '' })],
  ['something in a container', v2({ type: 17, components: texts(1) }), v2({ type: 17, components: [] })],
  [
    'no container in a container',
    v2({ type: 17, components: texts(1) }),
    v2({ type: 17, components: [{ type: 17, components: texts(1) }] }),
  ],
  ['40 components', v2(...texts(40)), v2(...texts(41))],
  ['components that there are', v2(...texts(1)), v2({ type: 99 })],
];

describe('a message may have', () => {
  test.each(MESSAGES)('%s', async (_, allowed, refused) => {
    const path = `/channels/${discord.channelId}/messages`;
    expect(await rest(discord, 'POST', path, { content: null, ...allowed })).toMatchObject({ status: 200 });
    expect(await rest(discord, 'POST', path, { content: null, ...refused })).toMatchObject({
      status: 400,
      body: { code: 50035, errors: expect.anything() },
    });
  });
});

const command = (fields: object = {}) => ({ name: 'a', description: 'a', ...fields });
const text = (name: string, fields: object = {}) => ({ type: 3, name, description: 'a', ...fields });
const choices = (count: number, fields: object = {}) =>
  command({
    options: [text('a', { choices: times(count, (i) => ({ name: 'a', value: `${i}`, ...fields })) })],
  });

/** What a command may just have, and what is one too many. */
const COMMANDS: [limit: string, allowed: object, refused: object][] = [
  ['32 characters in its name', command({ name: x(32) }), command({ name: x(33) })],
  ['100 characters in its description', command({ description: x(100) }), command({ description: x(101) })],
  [
    '25 options',
    command({ options: times(25, (i) => text(`${i}`)) }),
    command({ options: times(26, (i) => text(`${i}`)) }),
  ],
  [
    '100 characters in the description of an option',
    command({ options: [text('a', { description: x(100) })] }),
    command({ options: [text('a', { description: x(101) })] }),
  ],
  ['25 choices of an option', choices(25), choices(26)],
  ['100 characters in the name of a choice', choices(1, { name: x(100) }), choices(1, { name: x(101) })],
  ['100 characters in the value of a choice', choices(1, { value: x(100) }), choices(1, { value: x(101) })],
  [
    '6,000 characters asked for in an option',
    command({ options: [text('a', { max_length: 6000 })] }),
    command({ options: [text('a', { max_length: 6001 })] }),
  ],
  ['contexts that there are', command({ contexts: [0, 1, 2] }), command({ contexts: [3] })],
];

describe('a command may have', () => {
  test.each(COMMANDS)('%s', async (_, allowed, refused) => {
    const path = `/applications/${discord.applicationId}/commands`;
    expect(await rest(discord, 'PUT', path, [allowed])).toMatchObject({ status: 200 });
    expect(await rest(discord, 'PUT', path, [refused])).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});
