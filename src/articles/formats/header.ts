/** What an article's file tells before its text, as printed. Each is null where nothing is told. */
export interface Header {
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

type Field = keyof Header;

/** The names under which people and programs write the fields, the first that is there being taken. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'headline', 'subject'],
  source: ['source', 'outlet', 'publisher', 'publication', 'newspaper', 'site', 'site_name', 'website'],
  date: ['date', 'published', 'date_published', 'published_at', 'publish_date', 'pubdate', 'created'],
  author: ['author', 'authors', 'byline', 'by', 'creator'],
  url: ['url', 'link', 'canonical_url', 'original_url', 'permalink'],
};
const FIELD_LINE = /^([A-Za-z][\w -]{0,30}):(?:[ \t]+(\S.*))?$/;
const FENCE = /^-{3,}$/;
const MOST_LINES = 40;
const ADDRESS = /^https?:/i;

/**
 * The fields of an article by the names that are used for them; names are compared without case, `-` and `_` being the
 * same.
 * @param given what was read, by its name
 */
export function headerOf(given: ReadonlyMap<string, string>): Header {
  const known = new Map([...given].map(([name, value]) => [plain(name), value]));
  const find = (field: Field) =>
    NAMES[field].map((name) => known.get(name)).find((value) => value !== undefined && value !== '') ?? null;
  return {
    title: find('title'),
    source: find('source'),
    date: find('date'),
    author: find('author'),
    url: find('url'),
  };
}

/**
 * Parts a plain text from the lines above it that only tell of it ("Title: …", "Date: …"), up to a blank line, with or
 * without `---` around them. A single such line is one only where it gives a title, a day or an address.
 * @param text its lines end with "\n"
 */
export function splitHeader(text: string): { header: Header; body: string } {
  const lines = text.trimStart().split('\n', MOST_LINES);
  const fenced = FENCE.test(lines[0]?.trim() ?? '');
  const from = fenced ? 1 : 0;
  const found = new Map<string, string>();
  let at = from;
  for (; at < lines.length; at++) {
    const field = FIELD_LINE.exec(lines[at]?.trim() ?? '');
    if (!field?.[1]) break;
    found.set(field[1], unquoted(field[2]?.trim() ?? ''));
  }
  const end = lines[at]?.trim() ?? '';
  const closed = fenced ? FENCE.test(end) : end === '';
  if (!closed || !tells(found)) return { header: headerOf(new Map()), body: text };
  const rest = text
    .trimStart()
    .split('\n')
    .slice(at + 1);
  return { header: headerOf(found), body: rest.join('\n') };
}

function tells(found: ReadonlyMap<string, string>): boolean {
  const { title, date, url, source, author } = headerOf(found);
  const known = [title, date, url, source, author].filter((value) => value !== null).length;
  if (found.size > 1) return known > 1;
  return title !== null || (date !== null && /\d{4}/.test(date)) || (url !== null && ADDRESS.test(url));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '_');
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
