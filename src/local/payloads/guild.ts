import { ApplicationFlags, ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, World } from '../state/world.js';

/** All permissions that everybody in the local server has: to see, send, embed, and use commands. */
export const PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 31n));

/** The first event of a session: https://docs.discord.com/developers/events/gateway-events#ready */
export function readyPayload(
  world: World,
  session: { readonly id: string; readonly shard: readonly [number, number] },
  resumeUrl: string,
  guilds: readonly Guild[],
): object {
  return {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id: world.applicationId, flags: ApplicationFlags.ApplicationCommandBadge },
    session_type: 'normal',
    private_channels: [],
    relationships: [],
  };
}

/** A server with its channels, as told after READY: https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildPayload(world: World, { id, name }: Guild): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === id);
  const everyone = { id, name: '@everyone', permissions: PERMISSIONS, position: 0, color: 0, flags: 0 };
  return {
    id,
    name,
    icon: null,
    splash: null,
    owner_id: world.bot.id,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    preferred_locale: 'en-US',
    features: [],
    joined_at: new Date(world.clock.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: 1,
    members: [memberPayload(world, world.bot)],
    channels: channels.map((channel) => channelPayload(world, channel)),
    roles: [{ ...everyone, hoist: false, managed: false, mentionable: false }],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** Somebody as a member of a server. */
export function memberPayload(world: World, user: object): object {
  const joined = new Date(world.clock.now()).toISOString();
  return { user, roles: [], joined_at: joined, deaf: false, mute: false, flags: 0, permissions: PERMISSIONS };
}

/** A channel: https://docs.discord.com/developers/resources/channel#channel-object */
export function channelPayload(world: World, { id, name, kind, guildId }: Channel): object {
  if (kind === 'bot-dm') return { id, type: ChannelType.DM, last_message_id: null, recipients: [world.bot] };
  if (kind === 'private') return { id, type: ChannelType.GroupDM, last_message_id: null, recipients: [] };
  return {
    id,
    type: ChannelType.GuildText,
    name,
    guild_id: guildId,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    permissions: PERMISSIONS,
  };
}
