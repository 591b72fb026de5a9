import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Settings } from './config.js';

export type { Logger };

const SECRETS = ['token', '*.token', 'err.config', 'err.requestBody', '*.requestBody'];

/**
 * The log: JSON lines on standard error, or readable lines where that is a terminal. Tokens and request bodies are
 * left out, and a value with line breaks stays on one line, so that no entry can be forged.
 */
export function createLog(level: Settings['logLevel']): Logger {
  const stream = process.stderr.isTTY
    ? pretty({
        destination: 2,
        sync: true,
        singleLine: true,
        ignore: 'pid,hostname',
        translateTime: 'HH:MM:ss',
      })
    : process.stderr;
  return pino({ level, redact: { paths: SECRETS, censor: '[hidden]' } }, stream);
}
