/** An address as a URL, relative to `base` where that is given; null when it is none. */
export function webAddress(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}
