/** Where an article is said to have been published. */
interface Published {
  readonly source: string | null;
  readonly url?: string | null;
}

const ADDRESS = /^https?:\/\/\S+$/i;

/**
 * The outlet and the address of an article. Web clippers write the address where the outlet's name belongs; where no name
 * is given, the address's host stands for the outlet ("gazette.example").
 */
export function outletAndAddress(given: Published): { source: string | null; url: string | null } {
  const source = given.source?.trim() || null;
  const isAddress = source !== null && ADDRESS.test(source);
  const url = given.url?.trim() || (isAddress ? source : null);
  return { source: (isAddress ? null : source) ?? hostOf(url), url };
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
