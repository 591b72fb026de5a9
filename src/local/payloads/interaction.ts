import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { contextOf } from '../state/commands.js';
import type { Interaction } from '../state/interactions.js';
import type { World } from '../state/world.js';
import { channelPayload, memberPayload, PERMISSIONS } from './guild.js';

const MAX_ATTACHMENT_BYTES = 10 << 20;

/**
 * The interaction as the gateway tells it:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 * @param data the command with its options, or the component
 */
export function interactionPayload(world: World, interaction: Interaction, data: object): object {
  const { id, token, type, channel, source } = interaction;
  return {
    id,
    application_id: world.applicationId,
    type,
    data,
    ...askedBy(world, interaction),
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    token,
    version: 1,
    ...(source === null ? {} : { message: source.message }),
    app_permissions: PERMISSIONS,
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: installationOwners(interaction),
    context: contextOf(channel.kind),
    attachment_size_limit: MAX_ATTACHMENT_BYTES,
  };
}

/** Who has installed the bot where it is used: the user, or the server ('0' in direct messages with the bot). */
export function installationOwners({ installed, user, channel }: Interaction) {
  return installed === 'user'
    ? { [ApplicationIntegrationType.UserInstall]: user.id }
    : { [ApplicationIntegrationType.GuildInstall]: channel.guildId ?? '0' };
}

function askedBy(world: World, { user, channel: { guildId } }: Interaction): object {
  if (guildId === null) return { user };
  const guild = { id: guildId, locale: 'en-US', features: [] };
  return { guild_id: guildId, guild, guild_locale: guild.locale, member: memberPayload(world, user) };
}
