import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { MessageBody } from './bodies.js';

/*
 * The specification's schemas try every kind of component in turn. Here a component is looked up by its `type`, which is
 * several times as fast for a large card and names the place of a fault exactly.
 */

const {
  ButtonComponentForMessageRequestSchema: button,
  FileComponentForMessageRequestSchema: file,
  MediaGalleryComponentForMessageRequestSchema: gallery,
  SeparatorComponentForMessageRequestSchema: separator,
  TextDisplayComponentForMessageRequestSchema: text,
  ThumbnailComponentForMessageRequestSchema: thumbnail,
} = spec;

const inRow = z.discriminatedUnion('type', [
  button,
  spec.StringSelectComponentForMessageRequestSchema,
  spec.UserSelectComponentForMessageRequestSchema,
  spec.RoleSelectComponentForMessageRequestSchema,
  spec.MentionableSelectComponentForMessageRequestSchema,
  spec.ChannelSelectComponentForMessageRequestSchema,
]);
const row = z.extend(spec.ActionRowComponentForMessageRequestSchema, {
  components: z.array(inRow).check(z.minLength(1), z.maxLength(5)),
});
const section = z.extend(spec.SectionComponentForMessageRequestSchema, {
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const inContainer = z.discriminatedUnion('type', [row, section, text, separator, gallery, file]);
const container = z.extend(spec.ContainerComponentForMessageRequestSchema, {
  components: z.array(inContainer).check(z.minLength(1), z.maxLength(40)),
});
const component = z.discriminatedUnion('type', [container, row, section, text, separator, gallery, file]);

function message(schema: z.ZodMiniObject) {
  const components = z.nullish(z.array(component).check(z.maxLength(40)));
  return z.pipe(z.extend(schema, { components }), z.custom<MessageBody, Record<string, unknown>>());
}

/** The message that answers an interaction. */
export const replyBody = message(spec.IncomingWebhookInteractionRequestSchema);
/** The change that answers a component. */
export const updateBody = message(spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema);
/** A further message to an interaction. */
export const followUpBody = message(spec.IncomingWebhookRequestPartialSchema);
/** The change of a message to an interaction. */
export const followUpEditBody = message(spec.IncomingWebhookUpdateRequestPartialSchema);
/** A message to a channel. */
export const channelMessageBody = message(spec.MessageCreateRequestSchema);
/** The change of a message in a channel. */
export const channelEditBody = message(spec.MessageEditRequestPartialSchema);
