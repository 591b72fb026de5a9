import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  MessageContextMenuCommandInteraction,
  User,
} from 'discord.js';
import type { Coverage } from '../coverage.js';
import type { Logger } from '../log.js';
import { rememberAnswers } from './answered-before.js';
import { type Choice, type Command, type PressReply, type Reply, UserError } from './command.js';
import type { Cooldown, Deed } from './cooldown.js';
import { readCustomId } from './custom-id.js';
import { deliver } from './deliver.js';
import { LIMITS, shorten } from './limits.js';
import { orMeanwhile, type Soon, within } from './meanwhile.js';
import {
  type Pressed,
  promiseAnswer,
  type Repliable,
  sendBeside,
  sendNotice,
  sendReply,
  sendUpdate,
} from './respond.js';
import { rememberNewest } from './seen.js';
import { texts } from './texts.js';
import { tellTrouble } from './trouble.js';

/** Discord waits 3 seconds for a first answer; what takes longer than this, in milliseconds, is promised for later. */
const PROMISE_AFTER = 1_500;
/** Choices wait for the coverage so long at most, in milliseconds. */
const CHOICES_WAIT = 1_000;
/** No attempt to deliver a first answer is begun later than this, nor one of a promised answer. */
const FIRST_ANSWER_UNTIL = 2_500;
const PROMISED_UNTIL = 60_000;
/** More than can arrive while an interaction can still be answered. */
const REMEMBERED_IDS = 10_000;
/** Some 10 kB each. */
const REMEMBERED_ANSWERS = 250;

export interface RouterOptions {
  readonly commands: ReadonlyMap<string, Command>;
  /** The coverage of this moment, or the promise of the first one while that is being built. */
  readonly coverage: () => Soon<Coverage>;
  readonly cooldown: Cooldown;
  readonly log: Logger;
}

/** The one way that every interaction goes. */
export interface Router {
  /**
   * Finds the command, answers once, and turns what goes wrong into a message for the user and an entry in the log.
   * Resolves when that is done, and never rejects. One that has come before is passed over.
   */
  route(interaction: Interaction): Promise<void>;
  /** Takes no more interactions, and resolves when those in hand are done. */
  close(): Promise<void>;
}

/** Makes the router of a bot. */
export function createRouter({ commands, coverage, cooldown, log }: RouterOptions): Router {
  const isNew = rememberNewest(REMEMBERED_IDS);
  const repliedBefore = rememberAnswers<Reply>(REMEMBERED_ANSWERS);
  const pressedBefore = rememberAnswers<PressReply>(REMEMBERED_ANSWERS);
  const inHand = new Set<Promise<void>>();
  let isClosed = false;

  /** Calls a command with the coverage; at once when that is there. */
  const withCoverage = <T>(use: (coverage: Coverage) => Soon<T>): Soon<T> => {
    const current = coverage();
    return current instanceof Promise ? current.then(use) : use(current);
  };

  const mustWait = ({ user }: { readonly user: User }, deed: Deed): number =>
    cooldown.take(user.id, deed, performance.now());

  /** Waits for an answer and, when it takes long, promises it to Discord. */
  const inTime = <T>(interaction: Repliable, isPrivate: boolean, work: Soon<T>): Promise<T> =>
    orMeanwhile(work, PROMISE_AFTER, async () => {
      await deliver(
        () => promiseAnswer(interaction, isPrivate),
        performance.now() + FIRST_ANSWER_UNTIL - PROMISE_AFTER,
      );
      interaction.deferred = true;
    });

  const send = (interaction: Repliable, arrived: number, how: () => Promise<unknown>): Promise<void> =>
    deliver(how, arrived + (interaction.deferred ? PROMISED_UNTIL : FIRST_ANSWER_UNTIL));

  async function command(
    interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
    arrived: number,
  ): Promise<void> {
    refuse(mustWait(interaction, 'command'));
    const found = commands.get(interaction.commandName);
    let isPrivate = found?.private ?? false;
    let work: Soon<Reply>;
    if (found?.kind === 'slash' && interaction.isChatInputCommand()) {
      const { options, commandName } = interaction;
      isPrivate ||= options.getBoolean('private') ?? false;
      const asked = [commandName, ...options.data.map(given)];
      work = withCoverage((current) =>
        repliedBefore(current, asked, () => found.execute(options, { coverage: current })),
      );
    } else if (found?.kind === 'message' && interaction.isMessageContextMenuCommand()) {
      work = withCoverage((current) =>
        found.execute(interaction.targetMessage.content, { coverage: current }),
      );
    } else {
      throw new UserError(texts.trouble.commandGone);
    }
    const reply = await inTime(interaction, isPrivate, work);
    await send(interaction, arrived, () => sendReply(interaction, reply.card, isPrivate));
  }

  async function press(interaction: Pressed, arrived: number): Promise<void> {
    refuse(mustWait(interaction, 'press'));
    const { customId } = interaction;
    const id = readCustomId(customId);
    const action = id && actionOf(commands.get(id.command), id.action);
    if (!action) throw new UserError(texts.trouble.buttonGone);
    const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
    const work = withCoverage((current) =>
      pressedBefore(current, [customId, chosen], () =>
        action({ state: id.state, chosen }, { coverage: current }),
      ),
    );
    const { how, card } = await inTime(interaction, true, work);
    const sendCard = how === 'update' ? sendUpdate : sendBeside;
    await send(interaction, arrived, () => sendCard(interaction, card));
  }

  /** Choices cannot be deferred: none are given where the coverage is long in coming, or to one who types inhumanly fast. */
  async function autocomplete(interaction: AutocompleteInteraction, arrived: number): Promise<void> {
    const found = commands.get(interaction.commandName);
    const isSilent = mustWait(interaction, 'autocomplete') > 0;
    const current = isSilent ? null : await within(coverage(), CHOICES_WAIT);
    const choices =
      current === null || found?.kind !== 'slash'
        ? []
        : (found.autocomplete?.(interaction.options.getFocused(true), { coverage: current }) ?? []);
    const shown = choices.slice(0, LIMITS.choices).map(withinLimits);
    await deliver(() => interaction.respond(shown), arrived + FIRST_ANSWER_UNTIL);
  }

  async function answer(interaction: Interaction): Promise<void> {
    const arrived = performance.now();
    const { id } = interaction;
    try {
      if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
        await command(interaction, arrived);
      else if (interaction.isAutocomplete()) await autocomplete(interaction, arrived);
      else if (interaction.isMessageComponent()) await press(interaction, arrived);
      else
        log.warn(
          { interaction: id, type: interaction.type },
          'An interaction of a kind that no command asks for',
        );
    } catch (error) {
      await answerError(interaction, error, arrived);
    }
    log.debug(
      { interaction: id, type: interaction.type, ms: performance.now() - arrived },
      'An interaction is done with',
    );
  }

  async function answerError(interaction: Interaction, error: unknown, arrived: number): Promise<void> {
    const message = tellTrouble(error, interaction.id, log);
    if (message === null || interaction.isAutocomplete() || interaction.isModalSubmit()) return;
    await send(interaction, arrived, () => sendNotice(interaction, message)).catch((failure: unknown) =>
      tellTrouble(failure, interaction.id, log),
    );
  }

  return {
    async route(interaction) {
      if (isClosed || !isNew(interaction.id)) return;
      const work = answer(interaction);
      inHand.add(work);
      await work;
      inHand.delete(work);
    },
    async close() {
      isClosed = true;
      await Promise.all(inHand);
    },
  };
}

function actionOf(command: Command | undefined, name: string) {
  const actions = command?.actions ?? {};
  return Object.hasOwn(actions, name) ? actions[name] : undefined;
}

/** An option as it was given, with those of a subcommand. */
function given({ name, value, options }: CommandInteractionOption): unknown[] {
  return [name, value, options?.map(given)];
}

function refuse(wait: number): void {
  if (wait > 0) throw new UserError(texts.trouble.tooFast(Math.ceil(wait / 1000)));
}

function withinLimits({ name, value }: Choice): Choice {
  return { name: shorten(name, LIMITS.choiceText), value: shorten(value, LIMITS.choiceText) };
}
