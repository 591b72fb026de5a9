import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BatchError, batchAsk, batchQuotes } from '../../src/cli/batch.js';
import { coverageOf } from '../support/commands.js';

const coverage = coverageOf('The mill closed on Monday. “We tried,” said Anna Holm.');
const questions = (many: number) =>
  Readable.from(Array.from({ length: many }, (_, id) => `{"id":${id},"text":"When did the mill close?"}\n`));

/** An output whose reader takes a line and then pauses, and what of it waits to be read at most. */
function slowReader() {
  const lines: string[] = [];
  let most = 0;
  const output = new Writable({
    highWaterMark: 1,
    write(line, _, done) {
      most = Math.max(most, output.writableLength);
      lines.push(String(line));
      setImmediate(done);
    },
  });
  return { output, lines, most: () => most };
}

describe('a batch', () => {
  it('waits for a slow reader, and loses nothing', async () => {
    const { output, lines, most } = slowReader();
    await batchAsk(coverage, { input: questions(50), output });
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 50 }, (_, id) => id));
    expect(most()).toBe(Math.max(...lines.map((line) => Buffer.byteLength(line))));
  });

  it('writes the quotations of every article, a line each', async () => {
    const { output, lines } = slowReader();
    await batchQuotes(coverage.articles, { input: questions(0), output });
    expect(lines.map((line) => JSON.parse(line).quotes)).toMatchObject([
      [{ speaker: { text: 'Anna Holm' } }],
    ]);
  });

  it('names the line that it cannot use', async () => {
    const { output } = slowReader();
    const input = Readable.from(['{"id":1,"text":"Who?"}\n\n{"id":2}\n']);
    await expect(batchAsk(coverage, { input, output })).rejects.toThrow(BatchError);
    const again = Readable.from(['{"id":1,"text":"Who?"}\n\n{"id":2}\n']);
    await expect(batchAsk(coverage, { input: again, output })).rejects.toThrow(/^Line 3 of the input/);
  });
});
