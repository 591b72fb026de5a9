import { type ShardReport, shardOrder } from './report.js';

const REPORT_MS = 1_000;

/**
 * Links the process of a shard with its manager: tells it each second how the shard is.
 * @param stop called when the manager wants the shard to end, and when the manager itself has ended
 * @returns a function that tells the manager at once
 */
export function linkWithManager(report: () => ShardReport, stop: () => void): () => void {
  process.on('message', (message: unknown) => {
    if (shardOrder.safeParse(message).success) stop();
  });
  process.once('disconnect', stop);
  const tell = () => {
    // A report that is not delivered is followed by another, or the manager is gone and this process ends.
    if (process.connected) process.send?.(report(), undefined, undefined, () => undefined);
  };
  setInterval(tell, REPORT_MS).unref();
  return tell;
}
