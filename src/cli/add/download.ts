import { Agent, fetch, type Response } from 'undici';
import { PrivateAddress, publicLookup, refusePrivateHost } from './public-address.js';
import { webAddress } from './web-address.js';

/** Something could not be fetched; the message says what, for whoever typed its address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/** How much a download may take. */
export interface DownloadLimits {
  readonly allowPrivate: boolean;
  /** Bytes, when unpacked. */
  readonly most: number;
  /** Milliseconds, redirects included. */
  readonly longest: number;
}

/** What was fetched, and from where in the end. */
export interface Download {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;
const HEADERS = { 'user-agent': 'Clippings', accept: 'text/html, application/xml;q=0.9, */*;q=0.8' };

/**
 * Fetches an http or https address.
 * @throws FetchError when it is another kind of address or a private one, takes too long or too much, leads in circles,
 * or the server answers with anything but success
 */
export async function download(address: string, limits: DownloadLimits): Promise<Download> {
  const dispatcher = new Agent(limits.allowPrivate ? {} : { connect: { lookup: publicLookup } });
  const signal = AbortSignal.timeout(limits.longest);
  try {
    let url = httpUrl(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!limits.allowPrivate) refusePrivateHost(url.hostname);
      const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers: HEADERS });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (next === null) return await whole(response, url, limits.most);
      await response.body?.cancel();
      url = httpUrl(next, url.href);
    }
    throw new FetchError('It redirects too often.');
  } catch (error) {
    throw new FetchError(reason(error, limits));
  } finally {
    await dispatcher.destroy();
  }
}

function httpUrl(address: string, base?: string): URL {
  const url = webAddress(address, base);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new FetchError('It is not an http or https address.');
  return url;
}

async function whole(response: Response, url: URL, most: number): Promise<Download> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new FetchError(`The server answers ${response.status} ${response.statusText}.`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > most) throw new FetchError(`It is larger than ${Math.round(most / 1024 / 1024)} MB.`);
    chunks.push(bytes);
  }
  return { url: url.href, type: response.headers.get('content-type') ?? '', bytes: Buffer.concat(chunks) };
}

function reason(error: unknown, { longest }: DownloadLimits): string {
  if (error instanceof FetchError) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError')
    return `It takes longer than ${longest / 1000} seconds.`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PrivateAddress) return cause.message;
  return `It cannot be fetched: ${cause instanceof Error ? cause.message : String(cause)}`;
}
