import { z } from 'zod';
import type { Unread } from './article.js';
import type { RawArticle } from './parse.js';

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const line = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string().min(1),
  title: optional,
  date: optional,
  source: optional,
});

/**
 * Reads a `.jsonl` file's content: an article a line. Lines that hold none are reported as `file:line` with the
 * reason; blank lines are passed over.
 */
export function parseJsonl(file: string, content: string): { articles: RawArticle[]; unread: Unread[] } {
  const articles: RawArticle[] = [];
  const unread: Unread[] = [];
  for (const [index, text] of content.split('\n').entries()) {
    if (!text.trim()) continue;
    const at = `${file}:${index + 1}`;
    const parsed = line.safeParse(json(text));
    if (parsed.success) articles.push(parsed.data);
    else
      unread.push({
        file: at,
        why: `is not an article: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`,
      });
  }
  return { articles, unread };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
