import {
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
  type MessageMentionOptions,
} from 'discord.js';
import type { Card } from './card.js';
import { drawCard } from './draw.js';

/** Nobody is pinged by anything that the bot sends, whatever stands in it. */
export const NOBODY: MessageMentionOptions = { parse: [], repliedUser: false };

/** A card as the body of an interaction's first answer. */
export function replyWith(card: Card, isPrivate: boolean): InteractionReplyOptions {
  const flags = isPrivate
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : MessageFlags.IsComponentsV2;
  return { components: [drawCard(card)], flags, allowedMentions: NOBODY };
}

/** A card in the place of the one whose button was pressed. */
export function updateWith(card: Card): InteractionUpdateOptions {
  return { components: [drawCard(card)], flags: MessageFlags.IsComponentsV2, allowedMentions: NOBODY };
}

/** A card that holds one message for a user: what was wrong and what to do. */
export function noticeCard(message: string): Card {
  return { tone: 'silent', blocks: [{ kind: 'text', text: message }] };
}
