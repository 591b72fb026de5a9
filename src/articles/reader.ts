import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Article, Unread } from './article.js';
import { makeBreathing } from './breathe.js';
import { decode } from './decode.js';
import type { Part } from './formats/part.js';
import { keyOf, largestFile, partsOf } from './formats.js';
import { mapAtOnce } from './map-at-once.js';
import { readBytes } from './read-file.js';
import { readPart } from './read-part.js';
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
  /** Told now and then how many of how many articles have been read; a file not opened yet counts as one. */
  readonly progress?: (done: number, of: number) => void;
}

/** Who reads the articles, where the reader itself is not to. */
export interface ArticleReading {
  /**
   * Reads the article of a part.
   * @throws Unreadable when it holds none that can be read
   */
  readonly read: (part: Part) => Promise<Article>;
  /** How many parts may be given to it at a time. */
  readonly atOnce: number;
}

/** A file as it was read last. */
export interface KnownFile {
  readonly id: string;
  /** What it was then; empty where it is to be read again. */
  readonly stamp: string;
  /** By the key of the part that each was read from. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly unread: readonly Unread[];
}

/** A reading that goes on. */
interface Going {
  /** What has been read before or is being read, by key. */
  readonly articles: Map<string, Article | Promise<Article>>;
  done: number;
  of: number;
  /** Called after each article, and each file that holds none. */
  readonly readOne: () => Promise<void>;
}

/** A file that became unreadable this short a time ago may be in the middle of being written. */
const SETTLES_MS = 1000;
const BREATH_MS = 40;
const ONE_BY_ONE: ArticleReading = { read: readPart, atOnce: 1 };

/** Reads coverage again and again, each time only the files that changed, and in those only the articles that did. */
export class CoverageReader {
  readonly #path: string;
  readonly #reading: ArticleReading;
  #known = new Map<string, KnownFile>();

  /** @param path a folder of articles, or one `.jsonl` file */
  constructor(path: string, reading: ArticleReading = ONE_BY_ONE) {
    this.#path = path;
    this.#reading = reading;
  }

  /** All files as they were read last. */
  get known(): readonly KnownFile[] {
    return [...this.#known.values()];
  }

  /** Takes files as they were read before, by this reader or another: what has not changed since is not read again. */
  restore(files: readonly KnownFile[]): void {
    this.#known = new Map(files.map((file) => [file.id, file]));
  }

  /**
   * Reads what there is now. A file that can't be read is reported; one that could be before, and was written to less
   * than a second ago, is left as it was.
   * @throws when the path itself cannot be opened
   */
  async read({ entering, progress }: ReadOptions = {}): Promise<Reread> {
    const { files, unread, passedOver } = await this.#scan(entering);
    const breathe = makeBreathing(BREATH_MS);
    const going: Going = {
      articles: new Map([...this.#known.values()].flatMap(({ articles }) => [...articles])),
      done: 0,
      of: files.length,
      readOne: async () => {
        await breathe();
        going.done++;
        progress?.(going.done, going.of);
      },
    };
    let unsettled = false;
    const known = await mapAtOnce(files, this.#reading.atOnce, async (file) => {
      const now = await this.#readFile(file, going);
      unsettled ||= now.unsettled;
      return [file.id, now.known] as const;
    });
    this.#known = new Map(known);
    return { ...together(this.#known, unread), unsettled, passedOver };
  }

  async #scan(entering?: (folder: string) => void): Promise<Scan> {
    const info = await stat(this.#path);
    if (info.isDirectory()) return scanFolder(this.#path, entering);
    const path = await realpath(this.#path);
    entering?.(dirname(path));
    return { files: [{ id: basename(this.#path), path, stamp: stampOf(info) }], unread: [], passedOver: [] };
  }

  async #readFile(file: FoundFile, going: Going): Promise<{ known: KnownFile; unsettled: boolean }> {
    const before = this.#known.get(file.id);
    if (before?.stamp === file.stamp) {
      await going.readOne();
      return { known: before, unsettled: false };
    }
    try {
      const { bytes, stamp, inMotion } = await readBytes(file.path, largestFile(file.id));
      const known = await this.#readParts(partsOf(file.id, textOf(bytes)), going);
      return { known: { id: file.id, ...known, stamp: inMotion ? '' : stamp }, unsettled: inMotion };
    } catch (error) {
      await going.readOne();
      const changed = Number(file.stamp.split(' ').at(-1));
      if (before && Math.abs(Date.now() - changed) < SETTLES_MS)
        return { known: { ...before, stamp: '' }, unsettled: true };
      const unread = [{ file: file.id, why: whyNotOpened(error) }];
      return { known: { id: file.id, stamp: file.stamp, articles: new Map(), unread }, unsettled: false };
    }
  }

  async #readParts(parts: readonly Part[], going: Going): Promise<Omit<KnownFile, 'id' | 'stamp'>> {
    const unread: Unread[] = [];
    going.of += parts.length - 1;
    const found = await mapAtOnce(parts, this.#reading.atOnce, async (part) => {
      try {
        const key = keyOf(part);
        const article = going.articles.get(key) ?? this.#reading.read(part);
        going.articles.set(key, article);
        return [[key, await article]] as const;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        unread.push({ file: part.name, why: error.message });
        return [];
      } finally {
        await going.readOne();
      }
    });
    return { articles: new Map(found.flat()), unread };
  }
}

function textOf(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (!text.trim()) throw new Unreadable('is empty');
  return text;
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
