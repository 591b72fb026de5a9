/**
 * What the page and the local Discord say to each other: JSON text messages over a WebSocket at `PAGE_SOCKET_PATH`.
 * This file is read by the browser too, so it takes zod only, and types.
 */
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import { z } from 'zod';

/** Where the page opens its socket, on the host that served it. */
export const PAGE_SOCKET_PATH = '/page/socket';

const id = z.string().regex(/^\d{1,20}$/);
/** Chosen by the page for each thing it asks; the answers that belong to it carry it back. */
const nonce = z.string().min(1).max(64);

/** An object that Discord's own API defines; the server that sends it has checked it. */
function discordObject<T extends { id: string }>() {
  return z.custom<T>((value) => z.looseObject({ id }).safeParse(value).success, 'not an object of Discord');
}

/** A place to write in. Its kind decides the interaction context that the bot is told. */
export const pageChannel = z.object({
  id,
  name: z.string(),
  /** `guild`: a server's channel; `bot-dm`: the direct messages with the bot; `private`: with others, the bot not among them. */
  kind: z.enum(['guild', 'bot-dm', 'private']),
});
export type PageChannel = z.infer<typeof pageChannel>;

/** A message as Discord's API gives it, and what a reader of the channel sees beside it. */
export const pageMessage = z.object({
  message: discordObject<APIMessage>(),
  /**
   * `thinking`: acknowledged, the answer is still to come ("Clippings is thinking…"); `done`: there to read;
   * `failed`: the answer never came and can no longer come ("The application did not respond").
   */
  state: z.enum(['thinking', 'done', 'failed']),
  /** The id of the only user who sees it ("Only you can see this"); null when everybody does. */
  onlyFor: id.nullable(),
  /** Above an answer: who used which command ("You used /ask"); null for any other message. */
  answers: z.object({ user: discordObject<APIUser>(), command: z.string() }).nullable(),
  /** The nonce of the command that this answers or of the `write` that made it, so that a window knows its own. */
  nonce: nonce.nullable(),
});
export type PageMessage = z.infer<typeof pageMessage>;

/** A choice that the bot offers while an option is typed. */
const pageChoice = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });
export type PageChoice = z.infer<typeof pageChoice>;

/** What the server tells the page. `hello` comes first, after every (re)connection, and replaces all that was known. */
export const toPage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    guild: z.object({ id, name: z.string() }),
    channels: z.array(pageChannel).min(1),
    /** The person at the page. */
    viewer: discordObject<APIUser>(),
    bot: discordObject<APIUser>(),
    botOnline: z.boolean(),
    commands: z.array(discordObject<APIApplicationCommand>()),
    /** Of all channels, oldest first. */
    messages: z.array(pageMessage),
  }),
  z.object({ type: z.literal('messageCreated'), message: pageMessage }),
  /** Replaces the message of the same id. */
  z.object({ type: z.literal('messageUpdated'), message: pageMessage }),
  z.object({ type: z.literal('messageDeleted'), channelId: id, messageId: id }),
  z.object({ type: z.literal('botOnline'), online: z.boolean(), bot: discordObject<APIUser>() }),
  z.object({ type: z.literal('commandsChanged'), commands: z.array(discordObject<APIApplicationCommand>()) }),
  z.object({ type: z.literal('choices'), nonce, choices: z.array(pageChoice) }),
  /** The bot has acknowledged the command, button or select of this nonce. What it shows comes as messages. */
  z.object({ type: z.literal('interactionAcknowledged'), nonce }),
  /** It has not, or what was asked could not be done; `text` is the sentence to show. */
  z.object({ type: z.literal('interactionFailed'), nonce, text: z.string() }),
]);
export type ToPage = z.infer<typeof toPage>;

/** The options of a command by name, as typed; the server checks them against the command. */
const optionValues = z.record(z.string().max(32), z.union([z.string().max(6000), z.number(), z.boolean()]));
export type OptionValues = z.infer<typeof optionValues>;

/** A slash command with what has been typed of it. */
const typedCommand = {
  nonce,
  channelId: id,
  commandId: id,
  /** The names of its subcommand group and subcommand, where it has them. */
  subcommand: z.array(z.string()).max(2).default([]),
  options: optionValues,
};

/** What the page asks of the server. */
export const fromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('runCommand'), ...typedCommand }),
  /** Asks the bot for choices; `focused` is the option being typed, its value so far in `options` ('' when empty). */
  z.object({ type: z.literal('autocomplete'), ...typedCommand, focused: z.string() }),
  z.object({ type: z.literal('press'), nonce, channelId: id, messageId: id, customId: z.string().max(100) }),
  z.object({
    type: z.literal('select'),
    nonce,
    channelId: id,
    messageId: id,
    customId: z.string().max(100),
    values: z.array(z.string().max(100)).max(25),
  }),
  z.object({ type: z.literal('runMessageCommand'), nonce, channelId: id, commandId: id, messageId: id }),
  z.object({ type: z.literal('write'), nonce, channelId: id, content: z.string().min(1).max(2000) }),
  /** Takes away a message that only the viewer sees. */
  z.object({ type: z.literal('dismiss'), channelId: id, messageId: id }),
]);
export type FromPage = z.infer<typeof fromPage>;
