import { randomUUID } from 'node:crypto';
import type {
  APIApplicationCommand,
  APIUser,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Timer } from '../clock.js';
import { invalidWebhookToken, unknownInteraction, unknownWebhook } from '../errors.js';
import type { PageChoice, PageMessage } from '../page-protocol.js';
import { snowflakeTime } from '../snowflakes.js';
import type { Installed } from './commands.js';
import type { Channel, World } from './world.js';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
const FIRST_ANSWER_MS = 3000;
const TOKEN_MS = 15 * 60_000;
/** Interactions remembered at most, so that a long load test does not fill the memory. */
const MAX_REMEMBERED = 5000;

/** What Discord says of a command, and of a button or select, that the bot does not answer. */
const DID_NOT_RESPOND = 'The application did not respond';
const INTERACTION_FAILED = 'This interaction failed';

/** What the person who started an interaction sees of it. */
export interface Answer {
  /**
   * `message`: a new message; `update`: the message it was started from, changed; `deleted`: the message that was to be
   * the answer was taken away; `choices`: of an autocompletion; `failed`: nothing came in time.
   */
  readonly kind: 'message' | 'update' | 'deleted' | 'choices' | 'failed';
  /** The message of `message` and `update`; null otherwise. */
  readonly message: PageMessage | null;
  readonly choices: readonly PageChoice[];
  /** The sentence that stands where the answer should: of `failed`; null otherwise. */
  readonly failure: string | null;
}

/** What starts an interaction. */
export interface Started {
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channel: Channel;
  readonly installed: Installed;
  /** The command that was used; null for a component. */
  readonly command: Pick<APIApplicationCommand, 'name' | 'type'> | null;
  /** The message that a component stands on; null for a command. */
  readonly source: PageMessage | null;
  /** Of an autocompletion: whether its choices are texts or numbers. */
  readonly choiceType?: 'string' | 'number';
  readonly nonce?: string | undefined;
  /** Called once, when the bot has acknowledged in time. */
  readonly onAcknowledged?: (() => void) | undefined;
}

/** An interaction under way, or answered and not yet forgotten. */
export interface Interaction extends Started {
  readonly id: string;
  readonly token: string;
  /** In milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** How the bot acknowledged; null while it has not. */
  acknowledgedBy: InteractionResponseType | null;
  /** The message that `@original` means. */
  originalId: string | null;
  followUps: number;
  settled: boolean;
  /** Of the next end that it can come to. */
  timer: Timer;
  /** Tells its user what is to be seen; later calls tell nothing. */
  settle(answer: Partial<Answer> & Pick<Answer, 'kind'>): void;
}

/** The interactions of a world, by their tokens. */
export function makeInteractions(world: World) {
  const byToken = new Map<string, Interaction>();
  const forgetOld = () => {
    const expired = world.clock.now() - TOKEN_MS;
    for (const [token, { startedAt }] of byToken) {
      if (byToken.size <= MAX_REMEMBERED && startedAt > expired) break;
      byToken.delete(token);
    }
  };

  return {
    /** A new interaction. `onSettled` is called once with what its user comes to see, after 3 s at the latest if unanswered. */
    start(started: Started, onSettled: (answer: Answer) => void): Interaction {
      forgetOld();
      const id = world.nextId();
      const noAnswer = started.source === null ? DID_NOT_RESPOND : INTERACTION_FAILED;
      const interaction: Interaction = {
        ...started,
        id,
        startedAt: world.clock.now(),
        token: Buffer.from(`interaction:${id}:${randomUUID()}`).toString('base64url'),
        acknowledgedBy: null,
        originalId: null,
        followUps: 0,
        settled: false,
        timer: world.clock.after(FIRST_ANSWER_MS, () => interaction.settle({ kind: 'failed' })),
        settle({ kind, message = null, choices = [], failure = noAnswer }) {
          if (interaction.settled) return;
          interaction.settled = true;
          interaction.timer.cancel();
          onSettled({ kind, message, choices, failure: kind === 'failed' ? failure : null });
        },
      };
      byToken.set(interaction.token, interaction);
      return interaction;
    },

    /** The interaction that a callback names. @throws DiscordError 10062 when it is unknown, or its 3 seconds are over */
    forCallback(id: string, token: string): Interaction {
      const interaction = byToken.get(token);
      if (interaction?.id !== id) throw unknownInteraction();
      const late = world.clock.now() - interaction.startedAt > FIRST_ANSWER_MS;
      if (late && interaction.acknowledgedBy === null) throw unknownInteraction();
      return interaction;
    },

    /**
     * The interaction whose webhook a token is.
     * @throws DiscordError 50027 after its 15 minutes, 10015 when it is unknown or was not acknowledged yet
     */
    forWebhook(applicationId: string, token: string): Interaction {
      const startedAt = tokenTime(token);
      if (applicationId !== world.applicationId || startedAt === null) throw unknownWebhook();
      if (world.clock.now() - startedAt > TOKEN_MS) throw invalidWebhookToken();
      const interaction = byToken.get(token);
      if (interaction === undefined || interaction.acknowledgedBy === null) throw unknownWebhook();
      return interaction;
    },

    /** Calls `action` when the interaction's token ends, unless its user has come to see something before. */
    onExpiry(interaction: Interaction, action: () => void): void {
      const left = interaction.startedAt + TOKEN_MS - world.clock.now();
      interaction.timer = world.clock.after(left, action);
    },
  };
}

export type Interactions = ReturnType<typeof makeInteractions>;

/** When the interaction of a token was started; null when it is no token of an interaction. */
function tokenTime(token: string): number | null {
  const [, id] = /^interaction:(\d{1,20}):/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  return id === undefined ? null : snowflakeTime(id);
}
