import type { APIApplicationCommandOptionChoice, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { z } from 'zod';
import type { Coverage } from '../coverage.js';
import type { Card } from './card.js';
import type { Soon } from './meanwhile.js';

/** What a command answers from. The coverage is the one of this moment: ask for it anew at each interaction. */
export interface Context {
  readonly coverage: Coverage;
}

/** A command's answer. */
export interface Reply {
  readonly card: Card;
}

/** A press of a button or a choice in a select: the state in its custom id (see `splitState`), and what was chosen. */
export interface Press {
  readonly state: string;
  readonly chosen: readonly string[];
}

/** What a press does: `update` draws the message anew, `reply` answers only the one who pressed. */
export interface PressReply {
  readonly how: 'update' | 'reply';
  readonly card: Card;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

interface Registered {
  /** What Discord is told of the command. */
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Whether only the one who asks sees its answers; where it has `privateOption`, they may choose so themselves. */
  readonly private?: boolean;
  /** What the command's buttons and selects do, by the action in their custom id; the same for the same press. */
  readonly actions?: Readonly<Record<string, (press: Press, context: Context) => Soon<PressReply>>>;
}

/** The options that a user gave, as discord.js reads them: null for one that was not given. */
export interface Options {
  getString(name: string): string | null;
  getInteger(name: string): number | null;
  getBoolean(name: string): boolean | null;
}

/** The option that is being typed. */
export interface Focused {
  readonly name: string;
  readonly value: string;
}

export interface SlashCommand extends Registered {
  readonly kind: 'slash';
  /**
   * The answer, from what it is given alone: when the same is asked again, the same may be given again. Where it takes
   * long, as a promise, so that the bot can tell Discord to wait.
   */
  execute(options: Options, context: Context): Soon<Reply>;
  autocomplete?(focused: Focused, context: Context): Choice[];
}

export interface MessageCommand extends Registered {
  readonly kind: 'message';
  /** @param text the content of the message that the user chose */
  execute(text: string, context: Context): Soon<Reply>;
}

export type Command = SlashCommand | MessageCommand;

/** Something a user did that cannot be answered; the message tells them what was wrong and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

const shape = z.looseObject({
  kind: z.enum(['slash', 'message']),
  data: z.looseObject({ name: z.string().min(1).max(32) }),
  execute: z.function(),
});

/** Whether a module's export has the shape of a command; Discord itself checks the rest of its data. */
export function isCommand(value: unknown): value is Command {
  return shape.safeParse(value).success;
}
