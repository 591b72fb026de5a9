import { parseFeed } from 'feedsmith';
import { FetchError } from './download.js';
import { webAddress } from './web-address.js';

/**
 * The addresses of the articles that a feed lists, in its order, each once. Reads RSS, Atom, RDF and JSON Feed.
 * @param address the feed's own, which addresses in it may be relative to
 * @throws FetchError when the text is no feed
 */
export function feedLinks(text: string, address: string): string[] {
  const links = linksOf(text).flatMap((link) => (link ? (webAddress(link, address)?.href ?? []) : []));
  return [...new Set(links)];
}

function linksOf(text: string): (string | undefined)[] {
  const { format, feed } = parsed(text);
  if (format === 'atom')
    return (feed.entries ?? []).map(
      ({ links = [] }) => (links.find(({ rel }) => !rel || rel === 'alternate') ?? links[0])?.href,
    );
  if (format === 'json') return (feed.items ?? []).map(({ url }) => url);
  return (feed.items ?? []).map(({ link }) => link);
}

function parsed(text: string) {
  try {
    return parseFeed(text);
  } catch {
    throw new FetchError('It is not a feed (RSS, Atom, RDF or JSON Feed).');
  }
}
