import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Coverage } from '../coverage.js';
import type { Logger } from '../log.js';
import { type Choice, type Command, UserError } from './command.js';
import { readCustomId } from './custom-id.js';
import { LIMITS, shorten } from './limits.js';
import { noticeCard, replyWith, updateWith } from './respond.js';

const WENT_WRONG = 'Something went wrong while answering. It has been logged; please try again.';
const GONE = 'That button belongs to an older version of this bot. Please run the command again.';

export interface RouterOptions {
  readonly commands: ReadonlyMap<string, Command>;
  /** The coverage of this moment. */
  readonly coverage: () => Coverage;
  readonly log: Logger;
}

/**
 * Makes the one function that every interaction goes through: it finds the command, answers once, and turns what goes
 * wrong into a message for the user and an entry in the log. The function never rejects.
 */
export function createRouter({
  commands,
  coverage,
  log,
}: RouterOptions): (interaction: Interaction) => Promise<void> {
  async function command(
    interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  ): Promise<void> {
    const found = commands.get(interaction.commandName);
    const context = { coverage: coverage() };
    if (found?.kind === 'slash' && interaction.isChatInputCommand()) {
      const reply = found.execute(interaction.options, context);
      await interaction.reply(replyWith(reply.card, reply.private ?? false));
    } else if (found?.kind === 'message' && interaction.isMessageContextMenuCommand()) {
      const reply = found.execute(interaction.targetMessage.content, context);
      await interaction.reply(replyWith(reply.card, reply.private ?? false));
    } else {
      throw new UserError('This bot no longer has that command. Reload Discord to see the current ones.');
    }
  }

  async function autocomplete(interaction: AutocompleteInteraction): Promise<void> {
    const found = commands.get(interaction.commandName);
    const focused = interaction.options.getFocused(true);
    const choices =
      found?.kind === 'slash' ? (found.autocomplete?.(focused, { coverage: coverage() }) ?? []) : [];
    await interaction.respond(choices.slice(0, LIMITS.choices).map(withinLimits));
  }

  async function press(interaction: MessageComponentInteraction): Promise<void> {
    const id = readCustomId(interaction.customId);
    const action = id && commands.get(id.command)?.actions?.[id.action];
    if (!action) throw new UserError(GONE);
    const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
    const reply = action({ state: id.state, chosen }, { coverage: coverage() });
    if (reply.how === 'update') await interaction.update(updateWith(reply.card));
    else await interaction.reply(replyWith(reply.card, true));
  }

  return async (interaction) => {
    try {
      if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
        await command(interaction);
      else if (interaction.isAutocomplete()) await autocomplete(interaction);
      else if (interaction.isMessageComponent()) await press(interaction);
      else log.warn({ type: interaction.type }, 'An interaction of a kind that no command asks for');
    } catch (error) {
      await answerError(interaction, error, log);
    }
  };
}

async function answerError(interaction: Interaction, error: unknown, log: Logger): Promise<void> {
  const known = error instanceof UserError;
  if (!known) log.error({ err: error, interaction: interaction.id }, 'An interaction could not be answered');
  if (!interaction.isRepliable() || interaction.replied || interaction.deferred) return;
  try {
    await interaction.reply(replyWith(noticeCard(known ? error.message : WENT_WRONG), true));
  } catch (failure) {
    log.warn({ err: failure, interaction: interaction.id }, 'The message about it could not be sent either');
  }
}

function withinLimits({ name, value }: Choice): Choice {
  return { name: shorten(name, LIMITS.choiceText), value: shorten(value, LIMITS.choiceText) };
}
