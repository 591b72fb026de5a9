import type { RawData } from 'ws';

/** The JSON of a socket's message (a Buffer, as `ws` gives it unless told otherwise); undefined when it is none. */
export function readJson(data: RawData): unknown {
  try {
    return Buffer.isBuffer(data) ? JSON.parse(data.toString()) : undefined;
  } catch {
    return undefined;
  }
}
