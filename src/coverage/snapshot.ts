import { deserialize, serialize } from 'node:v8';
import type { Article, Unread } from '../articles/article.js';
import { makeBreathing } from '../articles/breathe.js';
import type { KnownFile } from '../articles/reader.js';
import type { Reading as QuotationReading } from '../quotes/extract.js';
import { type PackedReading, packReading, unpackReading } from '../quotes/packed-reading.js';
import type { NumberedTerms } from '../search/indexed-article.js';
import { type PackedArticle, packArticle, unpackArticle } from './packed-article.js';
import { NoSnapshot, readSnapshot, writeSnapshot } from './snapshot-file.js';

/** An article that has been taken into a coverage: what was read of it, its terms as numbers of the vocabulary. */
export interface TakenArticle {
  readonly article: Article;
  readonly quotations: QuotationReading;
  readonly terms: NumberedTerms;
}

/** Everything that was read and indexed of a coverage. */
export interface Snapshot {
  readonly files: readonly KnownFile[];
  readonly vocabulary: readonly string[];
  readonly articles: readonly TakenArticle[];
}

/** The first chunk: all but the articles. */
interface Head {
  readonly files: readonly PackedFile[];
  readonly vocabulary: readonly string[];
}

/** A file, with each of its articles by key and place in the list of all articles. */
interface PackedFile {
  readonly id: string;
  readonly stamp: string;
  readonly articles: readonly (readonly [key: string, place: number])[];
  readonly unread: readonly Unread[];
}

/** The further chunks are lists of these, each followed by a list of their terms: arrays that stay in that chunk's memory. */
interface PackedEntry {
  readonly article: PackedArticle;
  readonly quotations: PackedReading;
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
  let packed: readonly PackedEntry[] | null = null;
  const articles: TakenArticle[] = [];
  const breathe = makeBreathing(BREATH_MS);
  for await (const chunk of readSnapshot(path, key)) {
    if (!head) head = deserialize(chunk);
    else if (packed) {
      const terms: readonly NumberedTerms[] = deserialize(chunk);
      articles.push(...packed.map((entry, at) => unpackEntry(entry, terms[at])));
      packed = null;
    } else packed = deserialize(chunk);
    await breathe();
  }
  if (!head) throw new NoSnapshot('is empty');
  const files = head.files.map((file) => unpackFile(file, articles));
  return { files, vocabulary: head.vocabulary, articles };
}

async function* chunksOf({ files, vocabulary, articles }: Snapshot): AsyncGenerator<Uint8Array> {
  const breathe = makeBreathing(BREATH_MS);
  const places = new Map(articles.map(({ article }, place) => [article, place]));
  const head: Head = { files: files.map((file) => packFile(file, places)), vocabulary };
  yield serialize(head);
  for (let at = 0; at < articles.length; at += CHUNK) {
    await breathe();
    const some = articles.slice(at, at + CHUNK);
    yield serialize(some.map(packEntry));
    yield serialize(some.map(({ terms }) => terms));
  }
}

function packEntry({ article, quotations }: TakenArticle): PackedEntry {
  return { article: packArticle(article), quotations: packReading(quotations) };
}

function unpackEntry(packed: PackedEntry, terms: NumberedTerms | undefined): TakenArticle {
  if (!terms) throw new NoSnapshot('lacks the terms of an article');
  const article = unpackArticle(packed.article);
  return { article, quotations: unpackReading(article, packed.quotations), terms };
}

/** A file with an article that is not in the list has no stamp, so that it is read again. */
function packFile(file: KnownFile, places: ReadonlyMap<Article, number>): PackedFile {
  const articles = [...file.articles].flatMap(([key, article]) => {
    const place = places.get(article);
    return place === undefined ? [] : [[key, place] as const];
  });
  return { ...file, articles, stamp: articles.length === file.articles.size ? file.stamp : '' };
}

function unpackFile(file: PackedFile, all: readonly TakenArticle[]): KnownFile {
  const articles = file.articles.flatMap(([key, place]) => {
    const taken = all[place];
    return taken ? [[key, taken.article] as const] : [];
  });
  return { ...file, articles: new Map(articles) };
}
