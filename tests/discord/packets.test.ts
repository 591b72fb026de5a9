import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepNeeded, type Packet } from '../../src/discord/packets.js';
import { RUNS } from '../support/runs.js';

const user = { id: '100000000000000001', username: 'somebody' };
const base = { id: '100000000000000002', application_id: '100000000000000003', token: 'a.token' };
const data = { id: '100000000000000005', type: 1, name: 'ask' };
const message = { id: '100000000000000006', channel_id: '100000000000000004', content: 'Hello' };
const options = [{ name: 'question', type: 3, value: 'Who?' }];

describe('an event that the bot needs', () => {
  it.each([
    [
      'a command in a server',
      { ...base, type: 2, member: { user, roles: [] }, guild_id: '1', data: { ...data, options } },
    ],
    ['a command in direct messages', { ...base, type: 2, user, data }],
    [
      'a command of a message',
      {
        ...base,
        type: 2,
        user,
        data: { ...data, type: 3, target_id: message.id, resolved: { messages: { [message.id]: message } } },
      },
    ],
    ['a press', { ...base, type: 3, user, message, data: { custom_id: 'a:b', component_type: 2 } }],
    [
      'a choice',
      { ...base, type: 3, user, message, data: { custom_id: 'a:b', component_type: 3, values: ['x'] } },
    ],
    [
      'what is being typed',
      { ...base, type: 4, user, data: { ...data, options: [{ ...options[0], focused: true }] } },
    ],
  ])('is handed on when it is %s', (_, d) => {
    const packet: Packet = { t: 'INTERACTION_CREATE', d };
    expect(keepNeeded(packet)).toBeNull();
    expect(packet).toMatchObject({
      t: 'INTERACTION_CREATE',
      d: { id: base.id, token: base.token, user, data: d.data },
    });
  });

  it('keeps of a server no more than that it is there', () => {
    const packet: Packet = { t: 'GUILD_CREATE', d: { id: '7', name: 'News', channels: [{}], roles: [null] } };
    expect(keepNeeded(packet)).toBeNull();
    expect(packet).toEqual({ t: 'GUILD_CREATE', d: { id: '7', name: 'News' } });
  });
});

describe('an event that is malformed', () => {
  it('is passed over, and its wrong places are told without what stands in them', () => {
    const packet: Packet = { t: 'INTERACTION_CREATE', d: { ...base, type: 2, user: { id: 'secret' }, data } };
    const wrong = keepNeeded(packet);
    expect(packet.t).toBeNull();
    expect(wrong).toContain('user.id');
    expect(wrong).not.toContain('secret');
  });

  it('never throws, whatever it is', () => {
    const name = fc.constantFrom(
      'INTERACTION_CREATE',
      'GUILD_CREATE',
      'GUILD_DELETE',
      'READY',
      'OTHER',
      'constructor',
      null,
    );
    fc.assert(
      fc.property(name, fc.jsonValue(), (t, d) => {
        keepNeeded({ t, d });
      }),
      RUNS,
    );
  });
});
