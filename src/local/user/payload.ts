import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { contextOf } from '../state/commands.js';
import type { Interaction } from '../state/interactions.js';
import type { Channel, World } from '../state/world.js';

/** All permissions that a member of the local server has, and the bot: to see, send, embed, and use commands. */
const PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 31n));

/**
 * The interaction as the gateway tells it:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 * @param data the command with its options, or the component
 */
export function interactionPayload(world: World, interaction: Interaction, data: object): object {
  const { id, token, type, user, channel, source } = interaction;
  const { guildId } = channel;
  const asked =
    guildId === null
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          member: member(world, interaction),
        };
  return {
    id,
    application_id: world.applicationId,
    type,
    data,
    ...asked,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    token,
    version: 1,
    ...(source === null ? {} : { message: source.message }),
    app_permissions: PERMISSIONS,
    locale: 'en-US',
    ...(guildId === null ? {} : { guild_locale: 'en-US' }),
    entitlements: [],
    authorizing_integration_owners: installationOwners(interaction),
    context: contextOf(channel.kind),
    attachment_size_limit: 10_485_760,
  };
}

/** Who has installed the bot where it is used: the user, or the server ('0' in direct messages with the bot). */
export function installationOwners({ installed, user, channel }: Interaction) {
  return installed === 'user'
    ? { [ApplicationIntegrationType.UserInstall]: user.id }
    : { [ApplicationIntegrationType.GuildInstall]: channel.guildId ?? '0' };
}

/** A channel as the API gives it. */
export function channelPayload(world: World, { id, name, kind, guildId }: Channel): object {
  if (kind === 'guild')
    return {
      id,
      type: 0,
      name,
      guild_id: guildId,
      position: 0,
      permission_overwrites: [],
      nsfw: false,
      parent_id: null,
      permissions: PERMISSIONS,
    };
  const recipients = kind === 'bot-dm' ? [world.bot] : [];
  return { id, type: kind === 'bot-dm' ? 1 : 3, last_message_id: null, recipients };
}

function member(world: World, { user }: Interaction): object {
  const joined = new Date(world.clock.now()).toISOString();
  return { user, roles: [], joined_at: joined, deaf: false, mute: false, flags: 0, permissions: PERMISSIONS };
}
