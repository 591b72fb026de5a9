import { z } from 'zod';
import type { RawArticle } from '../parse.js';
import { Unreadable } from '../unreadable.js';
import type { Part } from './part.js';

/** Half a character, which JSON may hold and Discord refuses, as the sign for what cannot be read: offsets stay as they are. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
const optional = z
  .string()
  .nullish()
  .transform((value) => (value == null ? null : whole(value)));
const REQUIRED: ReadonlySet<string> = new Set(['id', 'text']);
const schema = z.object({
  id: z.union([z.string().min(1).transform(whole), z.number().transform(String)]),
  text: z.string().min(1).transform(whole),
  title: optional,
  date: optional,
  source: optional,
  author: optional,
  url: optional,
});

/** The lines of a `.jsonl` file that are not blank, an article each. */
export function jsonlParts(file: string, content: string): Part[] {
  return content.split('\n').flatMap((line, index) => {
    const name = `${file}:${index + 1}`;
    return line.trim() ? [{ file, name, content: line }] : [];
  });
}

/**
 * Reads the article of a line.
 * @throws Unreadable when it holds none
 */
export function readLine(line: string): RawArticle {
  const parsed = schema.safeParse(json(line));
  if (parsed.success) return parsed.data;
  const [field] = parsed.error.issues.flatMap(({ path }) => path);
  throw new Unreadable(
    `is not an article: ${field === undefined ? 'it is no object' : wrong(String(field))}`,
  );
}

function wrong(field: string): string {
  return REQUIRED.has(field) ? `it has no "${field}", or an empty one` : `its "${field}" is not text`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('is not an article: it is no JSON');
  }
}
