import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { stampOf } from './scan.js';
import { Unreadable } from './unreadable.js';

/** A file's bytes, and what it was when they were read. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly stamp: string;
  /** Whether it was written to while it was read. */
  readonly inMotion: boolean;
}

/** A link put in the file's place since, or a pipe that would never end, is not opened. */
const PLAIN_FILE = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file, never more of it than it had when it was opened.
 * @throws Unreadable when it is larger than `most` bytes or no regular file; what the file system throws otherwise
 */
export async function readBytes(path: string, most: number): Promise<FileBytes> {
  const file = await open(path, PLAIN_FILE);
  try {
    const before = await file.stat();
    if (!before.isFile()) throw new Unreadable('is not a regular file');
    if (before.size > most) throw new Unreadable(`is larger than ${Math.round(most / 1024 / 1024)} MB`);
    const bytes = Buffer.alloc(before.size);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    const after = await file.stat();
    const stamp = stampOf(before);
    return { bytes: bytes.subarray(0, at), stamp, inMotion: at < bytes.length || stampOf(after) !== stamp };
  } finally {
    await file.close();
  }
}
