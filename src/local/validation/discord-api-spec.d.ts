/** The package ships these schemas without types. Only those used are declared, as what the server reads of them. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniObject, ZodMiniType } from 'zod/mini';
  import type { ChoicesBody, CommandBody } from './bodies.js';

  export const ApplicationCommandCreateRequestSchema: ZodMiniType<CommandBody>;
  export const InteractionApplicationCommandAutocompleteCallbackNumberDataSchema: ZodMiniType<ChoicesBody>;
  export const InteractionApplicationCommandAutocompleteCallbackStringDataSchema: ZodMiniType<ChoicesBody>;

  export const IncomingWebhookInteractionRequestSchema: ZodMiniObject;
  export const IncomingWebhookRequestPartialSchema: ZodMiniObject;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniObject;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniObject;
  export const MessageCreateRequestSchema: ZodMiniObject;
  export const MessageEditRequestPartialSchema: ZodMiniObject;

  export const ActionRowComponentForMessageRequestSchema: ZodMiniObject;
  export const ButtonComponentForMessageRequestSchema: ZodMiniObject;
  export const ChannelSelectComponentForMessageRequestSchema: ZodMiniObject;
  export const ContainerComponentForMessageRequestSchema: ZodMiniObject;
  export const FileComponentForMessageRequestSchema: ZodMiniObject;
  export const MediaGalleryComponentForMessageRequestSchema: ZodMiniObject;
  export const MentionableSelectComponentForMessageRequestSchema: ZodMiniObject;
  export const RoleSelectComponentForMessageRequestSchema: ZodMiniObject;
  export const SectionComponentForMessageRequestSchema: ZodMiniObject;
  export const SeparatorComponentForMessageRequestSchema: ZodMiniObject;
  export const StringSelectComponentForMessageRequestSchema: ZodMiniObject;
  export const TextDisplayComponentForMessageRequestSchema: ZodMiniObject;
  export const ThumbnailComponentForMessageRequestSchema: ZodMiniObject;
  export const UserSelectComponentForMessageRequestSchema: ZodMiniObject;
}
