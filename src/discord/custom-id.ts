import { LIMITS } from './limits.js';

/**
 * A component's whole state in its `custom_id`, so that it still works after a restart: the command, what to do, and
 * the values it needs, parted by ":". A ":" or "%" inside a value is percent-encoded.
 * @throws RangeError when the state is longer than Discord takes; commands bound their values so that it is not
 */
export function customId(command: string, action: string, ...values: readonly (string | number)[]): string {
  const id = [
    command,
    action,
    ...values.map((value) => String(value).replace(/[%:]/g, encodeURIComponent)),
  ].join(':');
  if (id.length > LIMITS.customId)
    throw new RangeError(`A custom id of ${id.length} characters: ${command}:${action}`);
  return id;
}

/** What `customId` put together; null for an id that it did not make. */
export function readCustomId(id: string): { command: string; action: string; values: string[] } | null {
  const [command, action, ...values] = id.split(':');
  if (!command || !action) return null;
  return { command, action, values: values.map((value) => value.replace(/%3A|%25/g, decodeURIComponent)) };
}
