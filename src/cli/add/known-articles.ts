import type { Article } from '../../articles/article.js';
import type { RawArticle } from '../../articles/parse.js';
import { webAddress } from './web-address.js';

/** Parameters that tell where a reader came from, not what they read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|cmpid|ocid|smid|partner)$/i;

/** The articles that the coverage has, by address and by text. */
export class KnownArticles {
  readonly #byUrl = new Map<string, string>();
  readonly #byText = new Map<string, string>();

  constructor(articles: readonly Article[]) {
    for (const article of articles) this.add(article, article.id);
  }

  /** The file of the article with that address, or undefined. */
  atUrl(url: string): string | undefined {
    return this.#byUrl.get(plainUrl(url));
  }

  /** The file of an article with the same address or the same words, or undefined. */
  same({ url, text }: Pick<RawArticle, 'url' | 'text'>): string | undefined {
    return (url ? this.atUrl(url) : undefined) ?? this.#byText.get(plainText(text));
  }

  add({ url, text }: Pick<RawArticle, 'url' | 'text'>, file: string): void {
    if (url) this.#byUrl.set(plainUrl(url), file);
    this.#byText.set(plainText(text), file);
  }
}

function plainUrl(address: string): string {
  const url = webAddress(address);
  if (!url) return address;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/{1,9}$/, '')}${url.search}`;
}

function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
