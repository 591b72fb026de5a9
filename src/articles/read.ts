import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Article, Unread } from './article.js';
import { parseJsonl } from './jsonl.js';
import { parseArticle } from './parse.js';

/** What a reading of the coverage gave: the articles in the order of their ids, and what could not be read. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
}

const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Reads coverage from a folder of `.txt` files, subfolders included, or from one `.jsonl` file.
 * @throws when `path` itself cannot be opened; a file inside that cannot be read is reported in `unread` instead.
 */
export async function readCoverage(path: string): Promise<Reading> {
  const info = await stat(path);
  if (!info.isDirectory()) {
    const { articles, unread } = parseJsonl(basename(path), decode(await readFile(path)));
    return { articles: articles.map(parseArticle), unread };
  }
  const articles: Article[] = [];
  const unread: Unread[] = [];
  for (const file of await textFiles(path)) {
    const id = relative(path, file).split(sep).join('/');
    try {
      articles.push(parseArticle({ id, text: await readText(file), title: null, source: null, date: null }));
    } catch (error) {
      unread.push({ file: id, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { articles, unread };
}

async function textFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.txt') && !entry.name.startsWith('.'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readText(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > LARGEST_FILE) throw new Error(`is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
  const text = decode(await readFile(file));
  if (!text.trim()) throw new Error('is empty');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('is not text: it holds NUL bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('is not UTF-8 text');
  }
}
