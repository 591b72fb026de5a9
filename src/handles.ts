import { createHash } from 'node:crypto';

/** How many letters, digits, "-" or "_" a handle has. */
export const HANDLE_LENGTH = 6;

/** Short names for things, the same after a restart, and the way back from a name to its thing. */
export interface Handles<T> {
  of(thing: T): string;
  thing(handle: string): T | undefined;
}

/** Handles are hashes of ids; where two things would share one, the later in order takes another hash. */
export function makeHandles<T extends { readonly id: string }>(things: readonly T[]): Handles<T> {
  const handles = new Map<T, string>();
  const found = new Map<string, T>();
  for (const thing of things) {
    let handle = hash(thing.id);
    while (found.has(handle)) handle = hash(`${handle} ${thing.id}`);
    found.set(handle, thing);
    handles.set(thing, handle);
  }
  return { of: (thing) => handles.get(thing) ?? hash(thing.id), thing: (handle) => found.get(handle) };
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, HANDLE_LENGTH);
}
