import { type APIEmbed, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { emptyMessage, type FormError, refuseForm } from '../errors.js';
import type { MessageBody } from './bodies.js';
import { checkComponents } from './components.js';

/** https://docs.discord.com/developers/resources/message#create-message */
const MAX_CONTENT = 2000;
/** Over all embeds of a message: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const MAX_EMBED_CHARACTERS = 6000;
/** The flags that a bot can set; others are ignored. */
const FLAGS_OF_EDIT = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
const FLAGS_OF_NEW = FLAGS_OF_EDIT | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications;

/** The parts of a message that a body sets. */
export type MessageParts = Pick<APIMessage, 'content' | 'embeds'> & {
  components: NonNullable<APIMessage['components']>;
  flags: number;
};

/**
 * What a message will hold once the body is applied to it, checked by the limits that Discord's specification leaves out.
 * @param body a body that its schema has accepted
 * @param current the message that is edited; null when a new one is made
 * @param path where in the request the body stands, for the errors
 * @throws DiscordError 50035 for a body against the rules, 50006 when nothing would be left to see
 */
export function partsAfter(
  body: MessageBody,
  current: MessageParts | null,
  path: FormError['path'],
): MessageParts {
  const parts: MessageParts = {
    content: body.content === undefined ? (current?.content ?? '') : (body.content ?? ''),
    embeds: body.embeds === undefined ? (current?.embeds ?? []) : (body.embeds ?? []),
    components: body.components === undefined ? (current?.components ?? []) : (body.components ?? []),
    flags: ((body.flags ?? 0) & (current === null ? FLAGS_OF_NEW : FLAGS_OF_EDIT)) | (current?.flags ?? 0),
  };
  const errors: FormError[] = [...flagErrors(body, current), ...legacyErrors(parts)];
  if (parts.content.length > MAX_CONTENT)
    errors.push({
      path: ['content'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${MAX_CONTENT} or fewer in length.`,
    });
  if (sum(parts.embeds.map(embedLength)) > MAX_EMBED_CHARACTERS)
    errors.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MAX_EMBED_CHARACTERS}`,
    });
  if (body.components != null) errors.push(...checkComponents(parts.components, isV2(parts)));
  refuseForm(errors.map((error) => ({ ...error, path: [...path, ...error.path] })));
  if (parts.content.trim() === '' && parts.embeds.length === 0 && parts.components.length === 0)
    throw emptyMessage();
  return parts;
}

function isV2({ flags }: { flags: number }): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** The V2 flag cannot be taken back: https://docs.discord.com/developers/components/reference */
function flagErrors(body: MessageBody, current: MessageParts | null): FormError[] {
  if (body.flags == null || current === null || !isV2(current) || isV2({ flags: body.flags })) return [];
  const code = 'MESSAGE_FLAGS_IS_COMPONENTS_V2_CANNOT_BE_REMOVED';
  return [{ path: ['flags'], code, message: 'The IS_COMPONENTS_V2 flag cannot be removed from a message.' }];
}

function legacyErrors(parts: MessageParts): FormError[] {
  if (!isV2(parts)) return [];
  const fields = [
    parts.content === '' ? [] : ['content'],
    parts.embeds.length === 0 ? [] : ['embeds'],
  ].flat();
  return fields.map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function embedLength({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) texts.push(name, value);
  return sum(texts.map((text) => text?.trim().length ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
