import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** The file is no whole snapshot of that key; the message says why, so that it can follow the file's name. */
export class NoSnapshot extends Error {
  override readonly name = 'NoSnapshot';
}

const MAGIC = 'Clippings snapshot 1 ';
/** Before each chunk: its length and its checksum. A chunk of no length is the end, with the number of chunks for its sum. */
const HEAD_BYTES = 8;
const DRAFT = '.tmp';
/** A draft that nothing has been written to for so long, in milliseconds, is of a process that was ended as it wrote. */
const ABANDONED_MS = 60 * 60_000;

/**
 * Writes a snapshot whole or not at all: into a file of its own, which then takes the place of the one before. Drafts that
 * others have left half written there are removed.
 * @param key what tells the snapshot from those made of other data, or by another version; one line
 * @param chunks its content; each up to 4 GB
 * @throws what the file system throws; nothing is left behind then
 */
export async function writeSnapshot(
  path: string,
  key: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await removeAbandoned(path);
  const temporary = `${path}.${randomUUID()}${DRAFT}`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(`${MAGIC}${key}\n`);
      let count = 0;
      for await (const chunk of chunks) {
        await file.writeFile(headOf(chunk.length, crc32(chunk)));
        await file.writeFile(chunk);
        count++;
      }
      await file.writeFile(headOf(0, count));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Reads a snapshot, chunk by chunk.
 * @yields each chunk as it was written; only after the last one is it certain that the snapshot is whole
 * @throws NoSnapshot when it is damaged, cut off or of another key; what the file system throws otherwise
 */
export async function* readSnapshot(path: string, key: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const line = Buffer.from(`${MAGIC}${key}\n`);
    const found = await bytesAt(file, 0, Math.min(line.length, size));
    if (!found.subarray(0, MAGIC.length).equals(line.subarray(0, MAGIC.length)))
      throw new NoSnapshot('is no snapshot');
    if (!found.equals(line)) throw new NoSnapshot('was made by another version or of other settings');
    let at = line.length;
    for (let count = 0; ; count++) {
      const head = await bytesAt(file, at, HEAD_BYTES);
      const [length, sum] = [head.readUInt32LE(0), head.readUInt32LE(4)];
      at += HEAD_BYTES;
      if (length === 0 && sum === count && at === size) return;
      if (length === 0 || at + length > size) throw new NoSnapshot('is cut off');
      const chunk = await bytesAt(file, at, length);
      if (crc32(chunk) !== sum) throw new NoSnapshot('is damaged');
      yield chunk;
      at += length;
    }
  } finally {
    await file.close();
  }
}

async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith(DRAFT)) continue;
    const draft = await stat(join(folder, name)).catch(() => null);
    if (draft && Date.now() - draft.mtimeMs > ABANDONED_MS) await rm(join(folder, name), { force: true });
  }
}

function headOf(length: number, sum: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(length, 0);
  head.writeUInt32LE(sum, 4);
  return head;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) throw new NoSnapshot('is cut off');
    done += bytesRead;
  }
  return bytes;
}
