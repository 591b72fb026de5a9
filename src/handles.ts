import { createHash } from 'node:crypto';

/** How many letters, digits, "-" or "_" a handle has. */
export const HANDLE_LENGTH = 6;

/** Short names for things, the same after a restart, and the way back from a name to its thing. */
export interface Handles<T> {
  of(thing: T): string;
  thing(handle: string): T | undefined;
  /** The hash of each thing's id, from which its handle was made. */
  readonly hashes: ReadonlyMap<T, string>;
}

/**
 * Handles are hashes of ids; where two things would share one, the later in order takes another hash.
 * @param before handles of some of these things, whose ids are not hashed again
 */
export function makeHandles<T extends { readonly id: string }>(
  things: readonly T[],
  before?: Handles<T>,
): Handles<T> {
  const hashes = new Map<T, string>();
  const found = new Map<string, T>();
  /** The handles of things whose hash another thing has. */
  const others = new Map<T, string>();
  for (const thing of things) {
    const first = before?.hashes.get(thing) ?? hash(thing.id);
    let handle = first;
    while (found.has(handle)) handle = hash(`${handle} ${thing.id}`);
    found.set(handle, thing);
    hashes.set(thing, first);
    if (handle !== first) others.set(thing, handle);
  }
  return {
    of: (thing) => others.get(thing) ?? hashes.get(thing) ?? hash(thing.id),
    thing: (handle) => found.get(handle),
    hashes,
  };
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, HANDLE_LENGTH);
}
