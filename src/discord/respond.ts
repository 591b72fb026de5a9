import {
  type APIContainerComponent,
  type AutocompleteInteraction,
  type Interaction,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
  type MessageMentionOptions,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Card } from './card.js';
import { drawCard } from './draw.js';

/** Nobody is pinged by anything that the bot sends, whatever stands in it. */
export const NOBODY: MessageMentionOptions = { parse: [], repliedUser: false };

/** An interaction that can be answered with a message: the use of a command, or of a button or select. */
export type Repliable = Exclude<Interaction, AutocompleteInteraction | ModalSubmitInteraction>;
/** The use of a button or select. */
export type Pressed = Extract<Repliable, { readonly customId: string }>;

/** Sends a card as a new message, in the place of a promised one where the answer was deferred. */
export function sendReply(interaction: Repliable, card: Card, isPrivate: boolean): Promise<unknown> {
  return interaction.deferred
    ? interaction.editReply(updateWith(card))
    : interaction.reply(replyWith(card, isPrivate));
}

/** Sends a card that only the one who pressed sees, beside the message whose button it was. */
export function sendBeside(interaction: Pressed, card: Card): Promise<unknown> {
  return interaction.deferred
    ? interaction.followUp(replyWith(card, true))
    : interaction.reply(replyWith(card, true));
}

/** Puts a card in the place of the one whose button was pressed. */
export function sendUpdate(interaction: Pressed, card: Card): Promise<unknown> {
  return interaction.deferred
    ? interaction.editReply(updateWith(card))
    : interaction.update(updateWith(card));
}

/** Promises Discord an answer for later: a message, or a change to the message whose button was pressed. */
export function promiseAnswer(interaction: Repliable, isPrivate: boolean): Promise<unknown> {
  if (interaction.isMessageComponent()) return interaction.deferUpdate();
  return interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
}

/** Tells a user, and only them where that is still possible, what was wrong and what to do. */
export function sendNotice(interaction: Repliable, message: string): Promise<unknown> {
  const card: Card = { tone: 'silent', blocks: [{ kind: 'text', text: message }] };
  return interaction.isMessageComponent()
    ? sendBeside(interaction, card)
    : sendReply(interaction, card, true);
}

function replyWith(card: Card, isPrivate: boolean): InteractionReplyOptions {
  const flags = isPrivate
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : MessageFlags.IsComponentsV2;
  return { components: componentsOf(card), flags, allowedMentions: NOBODY };
}

function updateWith(card: Card): InteractionUpdateOptions & InteractionEditReplyOptions {
  return { components: componentsOf(card), flags: MessageFlags.IsComponentsV2, allowedMentions: NOBODY };
}

/** A card is drawn once, however often it is sent. */
const drawings = new WeakMap<Card, APIContainerComponent>();

/** The drawn card as what makes JSON itself: discord.js would otherwise read it through for keys to rename. */
function componentsOf(card: Card): [{ toJSON: () => APIContainerComponent }] {
  const drawn = drawings.get(card) ?? drawCard(card);
  drawings.set(card, drawn);
  return [{ toJSON: () => drawn }];
}
