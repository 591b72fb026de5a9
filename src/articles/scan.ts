import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Unread } from './article.js';
import { isArticleFile, whyNoArticleFile } from './formats.js';
import { isGone, whyNotOpened } from './unreadable.js';

/** A file that may hold articles. */
export interface FoundFile {
  /** Its path inside the folder, with `/`. */
  readonly id: string;
  /** Where it really lies: links are resolved. */
  readonly path: string;
  /** Differs whenever the file has been written, replaced or renamed. */
  readonly stamp: string;
}

/** What lies in a folder of coverage, in the order of the paths. */
export interface Scan {
  readonly files: readonly FoundFile[];
  /** What looks like an article and cannot be read as one. */
  readonly unread: readonly Unread[];
  /** Files in other formats. */
  readonly passedOver: readonly string[];
}

interface Walk {
  readonly root: string;
  readonly entering: (folder: string) => void;
  readonly files: FoundFile[];
  readonly unread: Unread[];
  readonly passedOver: string[];
  readonly seen: Set<string>;
  readonly links: string[];
}

const PAGE_NAME = /^(.+)\.html?$/i;
/** Browsers put a saved page's pictures and frames into `NAME_files` beside it. */
const PARTS_OF_PAGE = /^(.+)_files$/;

/**
 * Finds the files of a folder and its subfolders. Names that begin with a dot are passed over, and so is what a browser saved
 * beside a page. A link is followed where
 * it leads to something inside the folder that is not found by itself, and reported where it leads out of it.
 * @param entering told each folder just before it is read, so that it can be watched from then on
 * @throws when the folder itself cannot be opened
 */
export async function scanFolder(
  folder: string,
  entering: (folder: string) => void = () => {},
): Promise<Scan> {
  const root = await realpath(folder);
  const walk: Walk = {
    root,
    entering,
    files: [],
    unread: [],
    passedOver: [],
    seen: new Set(),
    links: [],
  };
  await enter(walk, root, root);
  walk.links.sort();
  for (const link of walk.links) await follow(walk, link);
  const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    files: walk.files.sort((a, b) => inOrder(a.id, b.id)),
    unread: walk.unread.sort((a, b) => inOrder(a.file, b.file)),
    passedOver: walk.passedOver.sort(inOrder),
  };
}

/** What tells that a file is not the one it was: written, replaced, renamed, or given other rights. */
export function stampOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
}

async function enter(walk: Walk, real: string, shown: string): Promise<void> {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  walk.entering(real);
  const entries = await readdir(real, { withFileTypes: true });
  const pages = new Set(entries.flatMap(({ name }) => PAGE_NAME.exec(name)?.[1] ?? []));
  await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && !pages.has(PARTS_OF_PAGE.exec(name)?.[1] ?? '/'))
      .map((entry) => look(walk, entry, join(real, entry.name), join(shown, entry.name))),
  );
}

async function look(walk: Walk, entry: Dirent, real: string, shown: string): Promise<void> {
  const named = isArticleFile(shown);
  if (entry.isSymbolicLink()) walk.links.push(shown);
  else if (entry.isDirectory()) {
    if (named) report(walk, shown, 'is a folder, not a file');
    await reporting(walk, shown, () => enter(walk, real, shown));
  } else if (!named) passOver(walk, shown);
  else if (!entry.isFile()) report(walk, shown, 'is not a regular file');
  else await reporting(walk, shown, () => take(walk, real, shown));
}

async function take(walk: Walk, real: string, shown: string): Promise<void> {
  walk.seen.add(real);
  walk.files.push({ id: idOf(walk, shown), path: real, stamp: stampOf(await stat(real)) });
}

async function follow(walk: Walk, link: string): Promise<void> {
  await reporting(walk, link, async () => {
    const real = await realpath(link);
    if (real !== walk.root && !real.startsWith(walk.root + sep))
      return report(walk, link, 'is a link out of the folder');
    if (walk.seen.has(real)) return;
    const info = await stat(real);
    if (info.isDirectory()) await enter(walk, real, link);
    else if (!isArticleFile(link)) passOver(walk, link);
    else if (info.isFile()) await take(walk, real, link);
    else report(walk, link, 'is not a regular file');
  });
}

/** Does the work, and reports what fails; what is gone by now was never there. */
async function reporting(walk: Walk, shown: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isGone(error) || walk.links.includes(shown)) report(walk, shown, whyNotOpened(error));
  }
}

function passOver(walk: Walk, shown: string): void {
  const why = whyNoArticleFile(shown);
  if (why === null) walk.passedOver.push(idOf(walk, shown));
  else report(walk, shown, why);
}

function report(walk: Walk, shown: string, why: string): void {
  walk.unread.push({ file: idOf(walk, shown), why });
}

function idOf({ root }: Walk, shown: string): string {
  return relative(root, shown).split(sep).join('/');
}
