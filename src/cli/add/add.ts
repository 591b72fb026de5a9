import { mkdir } from 'node:fs/promises';
import { readHtml } from '../../articles/formats/html.js';
import { parseArticle, type RawArticle } from '../../articles/parse.js';
import { CoverageReader } from '../../articles/reader.js';
import { Unreadable } from '../../articles/unreadable.js';
import { counted } from '../../language/counted.js';
import { countWords } from '../../language/words.js';
import { oneLine } from '../one-line.js';
import { type DownloadLimits, download, FetchError } from './download.js';
import { feedLinks } from './feed.js';
import { KnownArticles } from './known-articles.js';
import { writeArticle } from './markdown-file.js';
import { webText } from './web-text.js';

/** What to add, and where to. */
export interface Adding {
  /** A folder; it is made if it is not there. */
  readonly folder: string;
  readonly urls: readonly string[];
  /** The address of a feed, whose new articles are added, too. */
  readonly feed: string | null;
  /** How many articles of a feed to fetch at most. */
  readonly most: number;
  readonly allowPrivate: boolean;
  /** Milliseconds that one address may take. */
  readonly longest?: number;
}

/** Told line by line what was done, and now and then how far it is. */
export interface Told {
  readonly line: (line: string) => void;
  readonly progress: (progress: string) => void;
}

const LONGEST_MS = 20_000;
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Fetches articles from the web and writes those that the coverage does not have into it, telling of each what it took.
 * What goes wrong with one is told, and the others go on.
 * @returns how many could not be fetched
 */
export async function addArticles(adding: Adding, told: Told): Promise<number> {
  await mkdir(adding.folder, { recursive: true });
  const { articles } = await new CoverageReader(adding.folder).read();
  const known = new KnownArticles(articles);
  const limits = {
    allowPrivate: adding.allowPrivate,
    most: MOST_BYTES,
    longest: adding.longest ?? LONGEST_MS,
  };
  let failed = 0;
  const attempt = async (url: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof Unreadable)) throw error;
      failed++;
      told.line(
        `${oneLine(url)}\n  Not added. ${error instanceof Unreadable ? `It ${error.message}.` : error.message}`,
      );
    }
  };
  const urls = [...adding.urls];
  const { feed } = adding;
  if (feed !== null)
    await attempt(feed, async () => void urls.push(...(await newIn(feed, adding.most, known, limits, told))));
  for (const [at, url] of urls.entries()) {
    told.progress(`${at + 1} of ${urls.length}: ${oneLine(url, 60)}`);
    await attempt(url, () => addOne(url, adding.folder, known, limits, told));
  }
  return failed;
}

async function newIn(
  feed: string,
  most: number,
  known: KnownArticles,
  limits: DownloadLimits,
  told: Told,
): Promise<string[]> {
  const found = await download(feed, limits);
  const links = feedLinks(webText(found), found.url);
  const unknown = links.filter((link) => known.atUrl(link) === undefined);
  told.line(
    `${oneLine(feed)}\n  ${counted(links.length, 'article')}, ${unknown.length} not in the coverage yet.`,
  );
  return unknown.slice(0, most);
}

async function addOne(
  url: string,
  folder: string,
  known: KnownArticles,
  limits: DownloadLimits,
  told: Told,
): Promise<void> {
  const before = known.atUrl(url);
  const article = before === undefined ? await fetchArticle(url, limits) : null;
  const there = article ? known.same(article) : before;
  if (there !== undefined || !article)
    return told.line(`${oneLine(url)}\n  Already in the coverage: ${there}`);
  const file = await writeArticle(folder, article);
  known.add(article, file);
  known.add({ url, text: article.text }, file);
  told.line(`${oneLine(url)}\n${shown(article, file)}`);
}

async function fetchArticle(url: string, limits: DownloadLimits): Promise<RawArticle> {
  const page = await download(url, limits);
  if (!/html|^$/i.test(page.type)) throw new Unreadable(`is no web page, but ${oneLine(page.type, 60)}`);
  const article = readHtml(url, webText(page));
  return { ...article, url: article.url ?? page.url, source: article.source ?? new URL(page.url).hostname };
}

function shown(article: RawArticle, file: string): string {
  const { title, date, author, source } = parseArticle(article);
  const known = [source, date ?? 'no date', author === null ? 'no author' : `by ${author}`];
  return [
    `  ${oneLine(title)}`,
    `  ${oneLine(known.filter(Boolean).join(' · '))} · ${counted(countWords(article.text), 'word')}`,
    `  Written to ${file}`,
  ].join('\n');
}
