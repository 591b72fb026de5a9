import { ApplicationCommandType, ComponentType, GatewayDispatchEvents, InteractionType } from 'discord.js';
import { z } from 'zod';

/** An event of the gateway, as discord.js hands it to the listeners of `Events.Raw` before it works on it itself. */
export interface Packet {
  t: string | null;
  d: unknown;
}

const id = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id, username: z.string() });
const message = z.object({ id, channel_id: id.optional(), content: z.string().optional() });
const option = z.object({
  name: z.string(),
  type: z.int(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});

const slash = z.object({
  id,
  name: z.string(),
  type: z.literal(ApplicationCommandType.ChatInput),
  options: z.array(option).optional(),
});
const messageMenu = z
  .object({
    id,
    name: z.string(),
    type: z.literal(ApplicationCommandType.Message),
    target_id: id,
    resolved: z.object({ messages: z.record(id, message) }),
  })
  .refine(({ target_id, resolved }) => target_id in resolved.messages, { path: ['resolved'] });
const press = z.object({
  custom_id: z.string(),
  component_type: z.literal([ComponentType.Button, ComponentType.StringSelect]),
  values: z.array(z.string()).optional(),
});

const any = z.object({
  id,
  application_id: id,
  token: z.string().min(1),
  guild_id: id.optional(),
  channel: z.object({ id }).optional(),
  user: user.optional(),
  member: z.object({ user }).optional(),
});
const interaction = z
  .discriminatedUnion('type', [
    any.extend({
      type: z.literal(InteractionType.ApplicationCommand),
      data: z.discriminatedUnion('type', [slash, messageMenu]),
    }),
    any.extend({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: slash }),
    any.extend({ type: z.literal(InteractionType.MessageComponent), data: press, message }),
  ])
  .transform(({ member, user = member?.user, ...rest }, context) => {
    if (!user) context.addIssue({ code: 'custom', path: ['user'] });
    // Both lists are read by discord.js in every interaction, and by nobody here.
    return { ...rest, user, entitlements: [], authorizing_integration_owners: {} };
  });

const guild = z.object({ id, name: z.string().optional(), unavailable: z.boolean().optional() });

/** What is needed of each event that the bot lives from. The first and last word of a session are discord.js's affair. */
const NEEDED = new Map<string | null, z.ZodType>([
  [GatewayDispatchEvents.Ready, z.unknown()],
  [GatewayDispatchEvents.Resumed, z.unknown()],
  [GatewayDispatchEvents.GuildCreate, guild],
  [GatewayDispatchEvents.GuildDelete, guild],
  [GatewayDispatchEvents.InteractionCreate, interaction],
]);

/**
 * Leaves in an event only what the bot needs of it, and takes its name from one that the bot does not need or that
 * lacks what it should have, so that discord.js passes it over: discord.js trusts every event, and one that is
 * malformed would end the process.
 * @returns the places in an event that are not as they should be, null when all is well
 */
export function keepNeeded(packet: Packet): string | null {
  const parsed = NEEDED.get(packet.t)?.safeParse(packet.d);
  if (parsed?.success) {
    packet.d = parsed.data;
    return null;
  }
  packet.t = null;
  return parsed ? parsed.error.issues.map(({ path }) => path.join('.') || 'all of it').join(', ') : null;
}
