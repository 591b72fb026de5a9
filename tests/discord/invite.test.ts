import { expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/invite.js';

it('the address that adds the bot asks for its commands, and for no permission', () => {
  const { host, searchParams } = new URL(inviteLink('100000000000000001'));
  expect(host).toBe('discord.com');
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: '100000000000000001',
    scope: 'applications.commands bot',
    permissions: '0',
  });
});
