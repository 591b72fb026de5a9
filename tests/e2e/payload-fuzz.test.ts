import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RUNS } from '../support/runs.js';
import { messageOf, type Running, saidIn, startClippings } from './support.js';

let running: Running;
beforeAll(async () => {
  running = await startClippings();
});
afterAll(() => running.stop());

const user = { id: '100000000000000001', username: 'somebody', discriminator: '0', avatar: null };
const message = {
  id: '100000000000000006',
  channel_id: '100000000000000004',
  content: 'He said “no”',
  author: user,
  embeds: [],
  components: [],
};
const base = {
  id: '100000000000000002',
  application_id: '100000000000000003',
  token: 'of-this-interaction',
  version: 1,
  channel: { id: '100000000000000004', type: 0 },
  member: { user, roles: [], permissions: '0' },
  entitlements: [],
  authorizing_integration_owners: {},
};
const command = {
  id: '100000000000000005',
  type: 1,
  name: 'ask',
  options: [{ name: 'question', type: 3, value: 'Who?' }],
};
const whole: readonly object[] = [
  { ...base, type: 2, data: command },
  {
    ...base,
    type: 2,
    data: {
      ...command,
      name: 'Check against the coverage',
      type: 3,
      options: [],
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  },
  { ...base, type: 3, message, data: { custom_id: 'sources:list:1', component_type: 2 } },
  { ...base, type: 3, message, data: { custom_id: 'sources:pick', component_type: 3, values: ['x'] } },
  {
    ...base,
    type: 4,
    data: { ...command, name: 'quote', options: [{ name: 'who', type: 3, value: 'b', focused: true }] },
  },
];

/** A payload with something else in one of its places, or nothing. */
function spoilt(payload: object, place: number, other: unknown): object {
  let at = 0;
  const copy = (value: unknown): unknown => {
    if (at++ === place) return other;
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
  };
  return Object(copy(payload));
}

it('no interaction, however it is spoilt, ends the bot or keeps it from answering the next', {
  timeout: 600_000,
}, async () => {
  let id = 200_000_000_000_000_000n;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.integer({ min: 1, max: 40 }),
      fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.constantFrom('', '0', [], {}, null, -1, 1e99)),
      async (payload, place, other) => {
        // Each with an id of its own, or the bot would pass it over as one that it has seen.
        const fresh = { ...payload, id: String(id++) };
        running.discord.faults.gateway.dispatch('INTERACTION_CREATE', spoilt(fresh, place, other));
        const answer = await running.discord.user.command('sources');
        expect(saidIn(messageOf(answer))).toContain('2 articles');
      },
    ),
    RUNS,
  );
});
