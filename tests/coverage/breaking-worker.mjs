import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import '../../dist/src/coverage/article-worker.js';

/** A thread that reads articles, but that some of them end. */
parentPort.on('message', (parts) => {
  if (parts.some(({ content }) => content.includes('BREAKER'))) process.exit(7);
});
