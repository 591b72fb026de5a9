import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { Unreadable } from '../unreadable.js';
import { type Header, headerOf } from './header.js';

/** How the parser of YAML complains of `title: Mill: now closed`. */
const COLON = /nested mapping/i;
const LONGEST = 20_000;
const OPENED = /^---[ \t]*\r?\n[ \t]*[\w-]{1,30}:|^\+\+\+[ \t]*\r?\n[ \t]*[\w-]{1,30} *=/;
/** Note-taking programs write names as links to a note: `[[Jane Doe]]`. */
const NOTE_LINK = /^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/;

const one = z.union([
  z.string(),
  z.number().transform(String),
  z.date().transform((day) => day.toISOString()),
  z.object({ name: z.string() }).transform(({ name }) => name),
]);
const value = z
  .union([
    one.transform(withoutLink),
    z.array(one.transform(withoutLink)).transform((values) => values.join(', ')),
  ])
  .catch('');
const fields = z.record(z.string(), value).catch({});

/**
 * Parts Markdown from its front matter: YAML between `---`, or TOML between `+++`.
 * @throws Unreadable when the front matter is neither, or is never closed
 */
export function splitFrontMatter(content: string): { header: Header; body: string } {
  const fence = content.slice(0, 3);
  const front = between(content, fence);
  if (front === null) {
    if (OPENED.test(content)) throw new Unreadable(`has front matter without the ${fence} that closes it`);
    return { header: headerOf(new Map()), body: content };
  }
  const read = fence === '+++' ? toml(front.text) : yaml(front.text);
  return { header: headerOf(new Map(Object.entries(fields.parse(read)))), body: content.slice(front.end) };
}

/** What stands between a first line that is a fence and the next such line, and where that line ends. */
function between(content: string, fence: string): { text: string; end: number } | null {
  if (fence !== '---' && fence !== '+++') return null;
  const lines = content.slice(0, LONGEST).split('\n');
  const close = lines.findIndex((line, at) => at > 0 && line.trimEnd() === fence);
  if (lines[0]?.trimEnd() !== fence || close < 0) return null;
  const end = lines.slice(0, close + 1).join('\n').length;
  return { text: lines.slice(1, close).join('\n'), end: content[end] === '\n' ? end + 1 : end };
}

function yaml(text: string): unknown {
  try {
    return parseYaml(text, { schema: 'failsafe', maxAliasCount: 10, logLevel: 'error' });
  } catch (error) {
    const line = firstLine(error);
    const hint = COLON.test(line) ? ' Put a value that has a colon in quotation marks.' : '';
    throw new Unreadable(`has front matter that is no YAML: ${line.replace(/:$/, '.')}${hint}`);
  }
}

function toml(text: string): unknown {
  try {
    return parseToml(text);
  } catch (error) {
    throw new Unreadable(`has front matter that is no TOML: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

function withoutLink(name: string): string {
  return name.replace(NOTE_LINK, '$1');
}
