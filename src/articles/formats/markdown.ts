import { marked, type Token } from 'marked';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RawArticle } from '../parse.js';
import { Unreadable } from '../unreadable.js';

/** How the parser of YAML complains of `title: Mill: now closed`. */
const COLON = /nested mapping/i;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const LONGEST_BLOCK = 20_000;
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const person = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const people = z
  .union([person, z.array(person).transform((names) => names.join(', '))])
  .nullish()
  .catch(null);
const schema = z.object({
  title: text,
  date: text,
  published: text,
  source: text,
  outlet: text,
  publisher: text,
  author: people,
  authors: people,
  url: text,
  link: text,
});

/**
 * Reads Markdown: what its YAML front matter tells, and the article's text as it reads without the markup, its blocks
 * parted by blank lines. Pictures, code, tables and HTML are left out.
 * @throws Unreadable when the front matter is no YAML, or there is no text beside it
 */
export function readMarkdown(file: string, content: string): RawArticle {
  const front = FRONT_MATTER.exec(content);
  const given = schema.parse(front?.[1] ? fields(front[1]) : {});
  const blocks = blocksOf(tokensOf(content.slice(front?.[0].length ?? 0)));
  if (blocks.length === 0) throw new Unreadable('holds no text');
  return {
    id: file,
    text: blocks.join('\n\n'),
    title: given.title ?? null,
    date: given.date ?? given.published ?? null,
    source: given.source ?? given.outlet ?? given.publisher ?? null,
    author: given.author ?? given.authors ?? null,
    url: given.url ?? given.link ?? null,
  };
}

function fields(yaml: string): object {
  try {
    const found: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 10, logLevel: 'error' });
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const hint = COLON.test(line) ? ' Put a value that has a colon in quotation marks.' : '';
    throw new Unreadable(`has front matter that is no YAML: ${line.replace(/:$/, '.')}${hint}`);
  }
}

/** @throws Unreadable where the blocks lie too deep in each other, or one is so long that reading its marks takes seconds */
function tokensOf(body: string): readonly Token[] {
  if (body.split(/\n[ \t\r]*\n/).some((block) => block.length > LONGEST_BLOCK))
    throw new Unreadable(
      `has a paragraph of over ${LONGEST_BLOCK} characters, which is too long for Markdown`,
    );
  try {
    return marked.lexer(body);
  } catch {
    throw new Unreadable('is Markdown that cannot be read');
  }
}

function blocksOf(tokens: readonly Token[]): string[] {
  return tokens
    .flatMap((token): string[] => {
      if (token.type === 'paragraph' || token.type === 'heading' || token.type === 'text')
        return [plain(token.tokens ?? []).trim()];
      if (token.type === 'blockquote') return blocksOf(token.tokens ?? []);
      if (token.type === 'list') return token.items.flatMap((item: Token) => blocksOf(childrenOf(item)));
      return [];
    })
    .filter((block) => block !== '');
}

function childrenOf(token: Token): Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** A line of Markdown as it reads: the words of links and emphasis without their marks, no pictures. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'image' || token.type === 'html') return '';
      if (token.type === 'br') return '\n';
      const inside = childrenOf(token);
      if (inside.length > 0) return plain(inside);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}
