import { z } from 'zod';
import { isoDate } from '../dates.js';
import type { Page } from './page.js';

/** What a page tells about its article outside the text of it. */
export interface PageData {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

const text = z.string().trim().min(1).nullish().catch(null);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const linkedData = z.object({
  '@type': z.union([z.string(), z.array(z.string()).transform((types) => types.join(' '))]),
  headline: text,
  datePublished: text,
  author: z
    .union([named.transform((name) => [name]), z.array(named)])
    .nullish()
    .catch(null),
  publisher: named.nullish().catch(null),
  url: text,
});
type LinkedData = z.infer<typeof linkedData>;

const MOST_LINKED = 1000;

/** Reads a page's JSON-LD and meta tags; where both tell something, the JSON-LD of an article goes first. */
export function readPageData(page: Page): PageData {
  const linked = linkedArticle(page);
  const meta = metaTags(page);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const author =
    linkedAuthors(linked) || first('author', 'byl', 'parsely-author', 'dc.creator', 'article:author');
  const time = attributes(page, 'time[datetime]', 'datetime')[0];
  const dates = [
    linked?.datePublished,
    first('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date'),
    first('date', 'pubdate', 'dc.date', 'dc.date.issued', 'dcterms.created'),
    time,
  ];
  return {
    title: withoutEntities(linked?.headline) ?? first('og:title', 'twitter:title', 'dc.title'),
    source: linked?.publisher || first('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    author: author && !/^https?:/.test(author) ? author : null,
    date: dates.map((date) => (date ? isoDate(date) : null)).find((date) => date !== null) ?? null,
    url: httpAddress(
      attributes(page, 'link[rel="canonical"]', 'href')[0] ?? first('og:url') ?? linked?.url ?? null,
    ),
  };
}

/** Who wrote the article; an outlet that stands among its people is none of them. */
function linkedAuthors(linked: LinkedData | null): string {
  const authors = linked?.author ?? [];
  const people = authors.filter((name) => name !== linked?.publisher);
  return (people.length > 0 ? people : authors).join(', ');
}

/** The JSON-LD object of the page that is of a type of article. */
function linkedArticle(page: Page): LinkedData | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    for (const thing of things(json(script.textContent ?? ''))) {
      const parsed = linkedData.safeParse(thing);
      if (parsed.success && /Article|Posting|Report/.test(parsed.data['@type'])) return parsed.data;
    }
  return null;
}

/** The objects of JSON-LD, also those that a list or a graph holds. */
function* things(linked: unknown): Generator<object> {
  const waiting: unknown[] = [linked];
  for (let seen = 0; waiting.length > 0 && seen < MOST_LINKED; seen++) {
    const thing = waiting.shift();
    if (Array.isArray(thing)) waiting.push(...thing);
    else if (typeof thing === 'object' && thing !== null) {
      yield thing;
      if ('@graph' in thing) waiting.push(thing['@graph']);
      if ('mainEntity' in thing) waiting.push(thing.mainEntity);
    }
  }
}

function metaTags(page: Page): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim();
    const key = name?.toLowerCase();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return found;
}

function attributes(page: Page, selector: string, name: string): string[] {
  return [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
}

/** JSON-LD is meant to hold none, but some pages print "&amp;" there; another tag has the title then. */
function withoutEntities(title: string | null | undefined): string | null {
  return title && !/&#?\w+;/.test(title) ? title : null;
}

function httpAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
