import { constants } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { RawArticle } from '../../articles/parse.js';

const MARKS = /[\\`*_[\]<>&|~]/g;
const STARTS_A_BLOCK = /^(?:#{1,6}|[-+=]+|\d{1,9}(?=[.)]))/;
const LONGEST_SLUG = 60;
const MOST_OF_ONE_NAME = 1000;

/** An article as a Markdown file with front matter, from which `readMarkdown` reads the same article. */
export function asMarkdown({ title, date, source, author, url, text }: RawArticle): string {
  const known = Object.entries({ title, date, source, author, url }).filter(([, value]) => value);
  const blocks = text.split(/\n{2,}/).map(escaped);
  return `---\n${stringify(Object.fromEntries(known))}---\n\n${blocks.join('\n\n')}\n`;
}

function escaped(block: string): string {
  return block
    .replace(MARKS, '\\$&')
    .replace(STARTS_A_BLOCK, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * Writes an article into a folder as a file of its own, whole or not at all.
 * @returns the file's name: day and title
 */
export async function writeArticle(folder: string, article: RawArticle): Promise<string> {
  const name = [article.date, slug(article.title ?? '')].filter(Boolean).join('-') || 'article';
  const draft = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    await writeFile(draft, asMarkdown(article));
    for (let n = 1; n <= MOST_OF_ONE_NAME; n++) {
      const file = n === 1 ? `${name}.md` : `${name}-${n}.md`;
      if (await copied(draft, join(folder, file))) return file;
    }
    throw new Error(`There are ${MOST_OF_ONE_NAME} files named ${name} already.`);
  } finally {
    await rm(draft, { force: true });
  }
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function slug(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
}
