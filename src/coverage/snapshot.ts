import { deserialize, serialize } from 'node:v8';
import type { Article, Unread } from '../articles/article.js';
import { makeBreathing } from '../articles/breathe.js';
import type { KnownFile } from '../articles/reader.js';
import type { Reading as QuotationReading } from '../quotes/extract.js';
import { type PackedReading, packReading, unpackReading } from '../quotes/packed-reading.js';
import type { IndexSnapshot } from '../search/index/search-index.js';
import { type PackedArticle, packArticle, unpackArticle } from './packed-article.js';
import { NoSnapshot, readSnapshot, writeSnapshot } from './snapshot-file.js';

/** Everything that was read and indexed of a coverage. */
export interface Snapshot {
  readonly files: readonly KnownFile[];
  /** The quotations of each article. */
  readonly quotations: ReadonlyMap<Article, QuotationReading>;
  readonly index: IndexSnapshot;
}

/** The first chunk: all but the articles. */
interface Head extends Omit<IndexSnapshot, 'articles'> {
  readonly files: readonly PackedFile[];
}

/** A file, with each of its articles by key and place in the list of all articles. */
interface PackedFile {
  readonly id: string;
  readonly stamp: string;
  readonly articles: readonly (readonly [key: string, place: number])[];
  readonly unread: readonly Unread[];
}

/** The further chunks are lists of these, each followed by a list of what was read of them. */
interface PackedEntry {
  /** The article's place in the index. */
  readonly number: number;
  readonly article: PackedArticle;
}

/** Mostly arrays that stay in the memory of their chunk, which therefore holds no texts. */
interface PackedContent {
  readonly quotations: PackedReading;
  readonly terms: IndexSnapshot['articles'][number]['terms'];
}

/** Articles are put into chunks of so many: reading one takes some milliseconds. */
const CHUNK = 50;
const BREATH_MS = 20;

/**
 * Writes a snapshot, whole or not at all, and lets others run in between.
 * @param key see `writeSnapshot`
 * @throws what the file system throws
 */
export async function saveSnapshot(path: string, key: string, snapshot: Snapshot): Promise<void> {
  await writeSnapshot(path, key, chunksOf(snapshot));
}

/**
 * Reads a snapshot, and lets others run in between.
 * @throws NoSnapshot when it is damaged or of another key; what the file system throws otherwise
 */
export async function loadSnapshot(path: string, key: string): Promise<Snapshot> {
  let head: Head | undefined;
  const quotations = new Map<Article, QuotationReading>();
  const entries: IndexSnapshot['articles'][number][] = [];
  const breathe = makeBreathing(BREATH_MS);
  let packed: readonly PackedEntry[] | null = null;
  for await (const chunk of readSnapshot(path, key)) {
    if (!head) head = deserialize(chunk);
    else if (packed) {
      const contents: readonly PackedContent[] = deserialize(chunk);
      for (const [at, entry] of packed.entries()) {
        const content = contents[at];
        if (!content) throw new NoSnapshot('lacks what was read of an article');
        const article = unpackArticle(entry.article);
        quotations.set(article, unpackReading(article, content.quotations));
        entries[entry.number] = { id: article.id, terms: content.terms };
      }
      packed = null;
    } else packed = deserialize(chunk);
    await breathe();
  }
  if (!head) throw new NoSnapshot('is empty');
  const articles = [...quotations.keys()];
  const { files, ...index } = head;
  const known = files.map((file) => unpackFile(file, articles));
  return { files: known, quotations, index: { ...index, articles: entries } };
}

async function* chunksOf({ files, quotations, index }: Snapshot): AsyncGenerator<Uint8Array> {
  const breathe = makeBreathing(BREATH_MS);
  const byId = new Map(index.articles.map((entry, number) => [entry.id, { ...entry, number }]));
  const all = [...quotations].flatMap(([article, reading]) => {
    const entry = byId.get(article.id);
    return entry ? { article, reading, ...entry } : [];
  });
  const places = new Map(all.map(({ article }, place) => [article, place]));
  const packed = files.map((file) => packFile(file, places));
  const { articles: _, ...rest } = index;
  const head: Head = { files: packed, ...rest };
  yield serialize(head);
  for (let at = 0; at < all.length; at += CHUNK) {
    await breathe();
    const some = all.slice(at, at + CHUNK);
    yield serialize(
      some.map(({ number, article }): PackedEntry => ({ number, article: packArticle(article) })),
    );
    yield serialize(
      some.map(({ reading, terms }): PackedContent => ({ quotations: packReading(reading), terms })),
    );
  }
}

/** A file with an article that is not in the list has no stamp, so that it is read again. */
function packFile(file: KnownFile, places: ReadonlyMap<Article, number>): PackedFile {
  const articles = [...file.articles].flatMap(([key, article]) => {
    const place = places.get(article);
    return place === undefined ? [] : [[key, place] as const];
  });
  return { ...file, articles, stamp: articles.length === file.articles.size ? file.stamp : '' };
}

function unpackFile(file: PackedFile, all: readonly Article[]): KnownFile {
  const articles = file.articles.flatMap(([key, place]) => {
    const article = all[place];
    return article ? [[key, article] as const] : [];
  });
  return { ...file, articles: new Map(articles) };
}
