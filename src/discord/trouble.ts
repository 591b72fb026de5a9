import type { Logger } from '../log.js';
import { UserError } from './command.js';
import { kindOf } from './failure.js';
import { texts } from './texts.js';

/**
 * Logs why an interaction was not answered as it should have been; what is the user's own doing is not logged.
 * @returns what the user is to be told of it; null where nothing would reach them
 */
export function tellTrouble(error: unknown, interaction: string, log: Logger): string | null {
  if (error instanceof UserError) return error.message;
  const entry = { err: error, interaction };
  switch (kindOf(error)) {
    case 'answered':
      return null;
    case 'gone':
      log.warn(entry, 'An answer came too late for Discord');
      return null;
    case 'passing':
      log.error(entry, 'An answer could not be sent to Discord in time');
      return null;
    case 'forbidden':
      log.warn(entry, 'Discord does not let the bot answer there');
      return texts.trouble.forbidden;
    case 'refused':
      log.error(entry, 'Discord refused an answer');
      return texts.trouble.wentWrong;
    case 'fault':
      log.error(entry, 'An interaction could not be answered');
      return texts.trouble.wentWrong;
  }
}
