import { EventEmitter } from 'node:events';
import type { APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.js';
import type { PageChannel, PageMessage, ToPage } from '../page-protocol.js';
import { firstSnowflakeOf, makeSnowflakes } from '../snowflakes.js';
import { makeCommands } from './commands.js';

/** A server that the bot is in. */
export interface Guild {
  readonly id: string;
  readonly name: string;
}

/** A place to write in, with its newest messages, oldest first. */
export interface Channel extends PageChannel {
  /** The server it is in; null for direct and private messages. */
  readonly guildId: string | null;
  readonly messages: Map<string, PageMessage>;
}

/** Somebody who uses the bot, and where they may do so besides the servers' channels. */
export interface Person {
  readonly user: APIUser;
  readonly botDm: Channel;
  readonly privateChannel: Channel;
}

interface WorldEvents {
  /** Something to be seen; `about` is the message that it concerns, for only some may see it. */
  told: [news: ToPage, about: PageMessage | null];
  /** Something that the bot is to be told over its gateway; `guildId` decides the shard, null is the first one. */
  dispatch: [event: { name: string; data: object; guildId: string | null }];
}

/** All that this Discord knows: who is there, where, and what they have said. */
export type World = ReturnType<typeof makeWorld>;

/** What a world is made of. */
export interface WorldOptions {
  readonly clock: Clock;
  readonly botName: string;
  readonly guildName: string;
  /** How many servers the bot is in, each with one channel. */
  readonly guilds: number;
}

/** A world with its servers, the bot, and nobody else yet. */
export function makeWorld({ clock, botName, guildName, guilds }: WorldOptions) {
  const nextId = makeSnowflakes(clock);
  const applicationId = nextId();
  const channels = new Map<string, Channel>();
  const addChannel = (channel: Omit<Channel, 'id' | 'messages'>): Channel => {
    const made = { ...channel, id: nextId(), messages: new Map<string, PageMessage>() };
    channels.set(made.id, made);
    return made;
  };
  // Ids of one millisecond are all of one shard, so each server is a millisecond older than the one before it.
  const firstGuildAt = clock.now() - 1;
  const makeGuild = (index: number): [Guild, Channel] => {
    const id = firstSnowflakeOf(firstGuildAt - index);
    const guild = { id, name: index === 0 ? guildName : `${guildName} ${index + 1}` };
    return [guild, addChannel({ name: 'general', kind: 'guild', guildId: id })];
  };
  const [guild, guildChannel] = makeGuild(0);
  const others = Array.from({ length: guilds - 1 }, (_, index) => makeGuild(index + 1));
  const people = new Map<string, Person>();
  const addPerson = (name: string): Person => {
    const user = makeUser(nextId(), name, false);
    const botDm = addChannel({ name: botName, kind: 'bot-dm', guildId: null });
    const privateChannel = addChannel({ name: 'friends', kind: 'private', guildId: null });
    const person = { user, botDm, privateChannel };
    people.set(user.id, person);
    return person;
  };
  return {
    clock,
    nextId,
    applicationId,
    bot: makeUser(applicationId, botName, true),
    /** Set by the gateway. */
    botOnline: false,
    guild,
    guilds: [guild, ...others.map(([other]) => other)],
    guildChannel,
    /** The channel of each server, in their order. */
    guildChannels: [guildChannel, ...others.map(([, channel]) => channel)],
    channels,
    people,
    addPerson,
    commands: makeCommands(applicationId, nextId),
    events: new EventEmitter<WorldEvents>().setMaxListeners(0),
  };
}

function makeUser(id: string, name: string, bot: boolean): APIUser {
  // Discord holds people to small letters, and bots not.
  const username = bot ? name : name.toLowerCase().replace(/\s+/g, '.');
  return { id, username, discriminator: '0', global_name: bot ? null : name, avatar: null, bot };
}
