/** The package ships these schemas without types. Only those used are declared, as what the server reads of them. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniType } from 'zod/mini';
  import type { ChoicesBody, CommandBody, MessageBody } from './bodies.js';

  export const ApplicationCommandCreateRequestSchema: ZodMiniType<CommandBody>;
  export const IncomingWebhookInteractionRequestSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<MessageBody>;
  export const MessageCreateRequestSchema: ZodMiniType<MessageBody>;
  export const MessageEditRequestPartialSchema: ZodMiniType<MessageBody>;
  export const InteractionApplicationCommandAutocompleteCallbackStringDataSchema: ZodMiniType<ChoicesBody>;
  export const InteractionApplicationCommandAutocompleteCallbackNumberDataSchema: ZodMiniType<ChoicesBody>;
}
