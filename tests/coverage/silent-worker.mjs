import { parentPort } from 'node:worker_threads';

// Takes work, and does none.
parentPort.on('message', () => {});
parentPort.postMessage('started');
