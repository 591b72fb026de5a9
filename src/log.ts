import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { Settings } from './config.js';

export type { Logger };

const SECRETS = ['token', '*.token'];
/** Fields of an error that say what went wrong; discord.js's errors also hold what was sent, and tokens in addresses. */
const ERROR_FIELDS = ['type', 'message', 'code', 'status', 'method', 'stack'] as const;
/** In an address of Discord's, what follows the id of an interaction or webhook is a token. */
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[\w.~%-]+/g;
/** The control characters and separators with which a text could begin a line of its own or colour the terminal. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * The log: JSON lines, or readable lines for a terminal. It holds no token and nothing that was sent to Discord, and each
 * entry stays on one line whatever is in it, so that none can be forged.
 * @param isForPeople whether the lines are to be readable rather than JSON
 * @param stream where the lines go
 */
export function createLog(
  level: Settings['logLevel'],
  isForPeople: boolean = process.stderr.isTTY,
  stream: DestinationStream = process.stderr,
): Logger {
  const options = {
    level,
    redact: { paths: SECRETS, censor: '[hidden]' },
    serializers: { err: describeError },
  };
  return pino(options, isForPeople ? readable(stream) : stream);
}

function readable(stream: DestinationStream): DestinationStream {
  const format = prettyFactory({
    colorize: false,
    singleLine: true,
    errorLikeObjectKeys: [],
    ignore: 'pid,hostname',
    translateTime: 'HH:MM:ss',
  });
  return {
    write: (line) => stream.write(`${format(line).trimEnd().replace(CONTROL, ' ⏎ ')}\n`),
  };
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: hideTokens(String(error)) };
  const { url } = Object(error);
  const serialized: Record<string, unknown> = { ...stdSerializers.err(error), url };
  const kept = [...ERROR_FIELDS, 'url'].flatMap((field) => {
    const value = serialized[field];
    if (value === undefined) return [];
    return [[field, typeof value === 'string' ? hideTokens(value) : value]];
  });
  return Object.fromEntries(kept);
}

function hideTokens(text: string): string {
  return text.replace(TOKEN_IN_ADDRESS, '$1[hidden]');
}
