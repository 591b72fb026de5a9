import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Article, Unread } from './article.js';
import { makeBreathing } from './breathe.js';
import { decode } from './decode.js';
import type { Part } from './formats/part.js';
import { largestFile, partsOf } from './formats.js';
import { parseArticle } from './parse.js';
import { readBytes } from './read-file.js';
import { type FoundFile, type Scan, scanFolder, stampOf } from './scan.js';
import { Unreadable, whyNotOpened } from './unreadable.js';

/** What a reading of the coverage gave. An article that has not changed is the same object as in the reading before. */
export interface Reading {
  /** In the order of their files' paths, and in a file in the order of its lines. */
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
}

/** A reading, and whether something was being written, so that it should be read again soon. */
export interface Reread extends Reading {
  readonly unsettled: boolean;
  /** Files in formats that are not read. */
  readonly passedOver: readonly string[];
}

/** How a reading goes on. */
export interface ReadOptions {
  /** Told each folder just before it is read, or the one that the file is in. */
  readonly entering?: (folder: string) => void;
  /** Told now and then how many of how many files have been read. */
  readonly progress?: (done: number, of: number) => void;
}

interface KnownFile {
  readonly stamp: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly unread: readonly Unread[];
}

/** A file that became unreadable this short a time ago may be in the middle of being written. */
const SETTLES_MS = 1000;
const BREATH_MS = 40;
/** In UTF-16 code units: a long book. Reading its quotations takes about a second, in which nothing else is answered. */
const LONGEST_TEXT = 500_000;

/** Reads coverage again and again, each time only the files that changed, and in those only the articles that did. */
export class CoverageReader {
  readonly #path: string;
  #known = new Map<string, KnownFile>();

  /** @param path a folder of articles, or one `.jsonl` file */
  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Reads what there is now. A file that can't be read is reported; one that could be before, and was written to less
   * than a second ago, is left as it was.
   * @throws when the path itself cannot be opened
   */
  async read({ entering, progress }: ReadOptions = {}): Promise<Reread> {
    const { files, unread, passedOver } = await this.#scan(entering);
    const breathe = makeBreathing(BREATH_MS);
    const known = new Map<string, KnownFile>();
    let unsettled = false;
    for (const [at, file] of files.entries()) {
      const before = this.#known.get(file.id);
      if (before?.stamp === file.stamp) known.set(file.id, before);
      else {
        const now = await this.#readFile(file, before, breathe);
        known.set(file.id, now.known);
        unsettled ||= now.unsettled;
      }
      progress?.(at + 1, files.length);
    }
    this.#known = known;
    return { ...together(known, unread), unsettled, passedOver };
  }

  async #scan(entering?: (folder: string) => void): Promise<Scan> {
    const info = await stat(this.#path);
    if (info.isDirectory()) return scanFolder(this.#path, entering);
    const path = await realpath(this.#path);
    entering?.(dirname(path));
    return { files: [{ id: basename(this.#path), path, stamp: stampOf(info) }], unread: [], passedOver: [] };
  }

  async #readFile(
    file: FoundFile,
    before: KnownFile | undefined,
    breathe: () => Promise<void>,
  ): Promise<{ known: KnownFile; unsettled: boolean }> {
    try {
      const { bytes, stamp, inMotion } = await readBytes(file.path, largestFile(file.id));
      const known = await readParts(await partsOf(file.id, textOf(bytes)), before, breathe);
      return { known: { ...known, stamp: inMotion ? '' : stamp }, unsettled: inMotion };
    } catch (error) {
      const changed = Number(file.stamp.split(' ').at(-1));
      if (before && Math.abs(Date.now() - changed) < SETTLES_MS)
        return { known: { ...before, stamp: '' }, unsettled: true };
      const unread = [{ file: file.id, why: whyNotOpened(error) }];
      return { known: { stamp: file.stamp, articles: new Map(), unread }, unsettled: false };
    }
  }
}

function textOf(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (!text.trim()) throw new Unreadable('is empty');
  return text;
}

async function readParts(
  parts: readonly Part[],
  before: KnownFile | undefined,
  breathe: () => Promise<void>,
): Promise<Omit<KnownFile, 'stamp'>> {
  const articles = new Map<string, Article>();
  const unread: Unread[] = [];
  for (const part of parts) {
    await breathe();
    const key = createHash('sha256').update(part.content).digest('base64');
    try {
      articles.set(key, before?.articles.get(key) ?? articleIn(part));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unread.push({ file: part.name, why: error.message });
    }
  }
  return { articles, unread };
}

function articleIn(part: Part): Article {
  const raw = part.read();
  if (raw.text.length > LONGEST_TEXT) throw new Unreadable(`is longer than ${LONGEST_TEXT} characters`);
  return parseArticle(raw);
}

function together(known: ReadonlyMap<string, KnownFile>, found: readonly Unread[]): Reading {
  const articles = new Map<string, Article>();
  const unread = [...found];
  for (const [file, of] of known) {
    for (const article of of.articles.values()) {
      if (articles.has(article.id)) {
        unread.push({ file, why: `has an article with the id ${article.id}, which another one has already` });
      } else articles.set(article.id, article);
    }
    unread.push(...of.unread);
  }
  unread.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles: [...articles.values()], unread };
}
