import { marked, type Token } from 'marked';
import { unwrap } from '../line-ends.js';
import type { RawArticle } from '../parse.js';
import { Unreadable } from '../unreadable.js';
import { splitFrontMatter } from './front-matter.js';
import { markupBlocks, withoutEntities } from './markup.js';

const LONGEST_BLOCK = 20_000;
const FOOTNOTE = /^\[\^[^\][\s]{1,40}\]:/;
const LINE_BREAK = /^<br\b/i;
const FOOTNOTE_MARK = /\[\^[^\][\s]{1,40}\]/g;

/**
 * Reads Markdown: what its front matter tells, and the article's text as it reads without the markup, its blocks
 * parted by blank lines, those written in HTML too. Pictures, code, tables and footnotes are left out.
 * @throws Unreadable when the front matter cannot be read, or there is no text beside it
 */
export function readMarkdown(file: string, content: string): RawArticle {
  const { header, body } = splitFrontMatter(content);
  const blocks = blocksOf(tokensOf(body));
  if (blocks.length === 0) throw new Unreadable('holds no text');
  return { id: file, text: unwrap(blocks.join('\n\n')), ...header };
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
        return [paragraph(token.tokens ?? [])];
      if (token.type === 'html') return markupBlocks(token.raw);
      if (token.type === 'blockquote') return blocksOf(token.tokens ?? []);
      if (token.type === 'list') return token.items.flatMap((item: Token) => blocksOf(childrenOf(item)));
      return [];
    })
    .filter((block) => block !== '');
}

function paragraph(tokens: readonly Token[]): string {
  const text = plain(tokens).trim();
  return FOOTNOTE.test(text) ? '' : text.replace(FOOTNOTE_MARK, '');
}

function childrenOf(token: Token): Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** A line of Markdown as it reads: the words of links and emphasis without their marks, no pictures. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'image') return '';
      if (token.type === 'html') return LINE_BREAK.test(token.raw) ? '\n' : '';
      if (token.type === 'br') return '\n';
      const inside = childrenOf(token);
      if (inside.length > 0) return plain(inside);
      const text = 'text' in token ? String(token.text) : '';
      return token.type === 'codespan' ? text : withoutEntities(text);
    })
    .join('');
}
