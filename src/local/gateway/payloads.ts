import { ApplicationFlags } from 'discord-api-types/v10';
import type { Guild, World } from '../state/world.js';
import { channelPayload } from '../user/payload.js';

/** The first event of a session: https://docs.discord.com/developers/events/gateway-events#ready */
export function readyPayload(
  world: World,
  sessionId: string,
  resumeUrl: string,
  shard: readonly [number, number],
  guilds: readonly Guild[],
): object {
  return {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: resumeUrl,
    shard,
    application: { id: world.applicationId, flags: ApplicationFlags.ApplicationCommandBadge },
    session_type: 'normal',
    private_channels: [],
    relationships: [],
  };
}

/** A server with its channels, as told after READY: https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildPayload(world: World, { id, name }: Guild): object {
  const joined = new Date(world.clock.now()).toISOString();
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === id);
  const member = (user: object) => ({
    user,
    roles: [],
    joined_at: joined,
    deaf: false,
    mute: false,
    flags: 0,
  });
  const everyone = {
    id,
    name: '@everyone',
    permissions: '2147568640',
    position: 0,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
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
    joined_at: joined,
    large: false,
    unavailable: false,
    member_count: 1,
    members: [member(world.bot)],
    channels: channels.map((channel) => channelPayload(world, channel)),
    roles: [everyone],
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
