import { LIMITS } from './limits.js';

const SEPARATOR = ':';

/**
 * A component's whole state in its `custom_id`, so that it still works after a restart: the command, what to do, and
 * the values it needs. Only the last value may hold a ":".
 * @throws RangeError when the state is longer than Discord takes; commands bound their values so that it is not
 */
export function customId(command: string, action: string, ...values: readonly (string | number)[]): string {
  const id = [command, action, ...values].join(SEPARATOR);
  if (id.length > LIMITS.customId)
    throw new RangeError(`A custom id of ${id.length} characters: ${command} ${action}`);
  return id;
}

/** The command and action of an id that `customId` made, and its values as they stand; null for any other id. */
export function readCustomId(id: string): { command: string; action: string; state: string } | null {
  const [command = '', action = '', state = ''] = splitState(id, 3);
  return command && action ? { command, action, state } : null;
}

/** The first `count` values of a state; the last of them keeps whatever separators it holds. */
export function splitState(state: string, count: number): string[] {
  const parts = state.split(SEPARATOR);
  return parts.length <= count
    ? parts
    : [...parts.slice(0, count - 1), parts.slice(count - 1).join(SEPARATOR)];
}
