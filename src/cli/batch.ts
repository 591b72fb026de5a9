import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Article } from '../articles/article.js';
import { parseArticle } from '../articles/parse.js';
import type { Coverage } from '../coverage.js';
import { extractQuotations } from '../quotes/extract.js';
import { summarise } from '../summaries/summarise.js';
import { answerJson, quotationJson, summaryText } from './json.js';

const id = z.union([z.string(), z.number()]);
const question = z.looseObject({ id, text: z.string() });
const documentSet = z.looseObject({ id, documents: z.array(z.string()) });

/** How a batch is fed and where its lines go: one JSON object a line, in the order given. */
export interface Pipes {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** A line of the input cannot be used; the message names it and says what was wrong. */
export class BatchError extends Error {
  override readonly name = 'BatchError';
}

/** Answers a question a line: `{"id","text"}` in, `{"id","answered","confidence","answer","passages"}` out. */
export async function batchAsk(coverage: Coverage, pipes: Pipes): Promise<void> {
  for await (const line of linesOf(pipes.input, question)) {
    await write(pipes, { id: line.id, ...answerJson(coverage.ask(line.text, null)) });
  }
}

/** Writes the quotations of every article, a line each: `{"id","quotes"}`. */
export async function batchQuotes(articles: readonly Article[], pipes: Pipes): Promise<void> {
  for (const article of articles) {
    await write(pipes, { id: article.id, quotes: extractQuotations(article).map(quotationJson) });
  }
}

/** Sums up a set of documents a line: `{"id","documents"}` in, `{"id","summary"}` out, a chosen sentence a line. */
export async function batchSummary(
  length: { sentences?: number; words?: number },
  pipes: Pipes,
): Promise<void> {
  for await (const { id: set, documents } of linesOf(pipes.input, documentSet)) {
    const articles = documents.map((text, i) =>
      parseArticle({ id: `${set}/${i}`, text, title: null, source: null, date: null }),
    );
    await write(pipes, { id: set, summary: summaryText(summarise(articles, length)) });
  }
}

async function* linesOf<T>(input: NodeJS.ReadableStream, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const parsed = schema.safeParse(json(line));
    if (!parsed.success)
      throw new BatchError(`Line ${number} of the input: ${z.prettifyError(parsed.error)}`);
    yield parsed.data;
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Writes a line, and waits for a slow reader: otherwise all that is not yet read would be held in memory. */
async function write({ output }: Pipes, value: object): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
