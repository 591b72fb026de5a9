import { fileURLToPath } from 'node:url';
import { readSettings } from './config.js';
import { loadEnvFile } from './env-file.js';
import { createLog } from './log.js';
import { endOnExceptions, fail, goOnUnheard } from './main/ending.js';
import { keepHeapSmall } from './main/memory.js';

async function main(): Promise<void> {
  keepHeapSmall();
  const slips = loadEnvFile(process.env);
  const settings = readSettings(process.env);
  const { shards, shard, logLevel } = settings;
  const log = shard ? createLog(logLevel).child({ shard: shard.id }) : createLog(logLevel);
  goOnUnheard();
  endOnExceptions(log);
  if (!shard) for (const slip of slips) log.warn(slip);
  // Only what is run is loaded: whoever starts shards needs no coverage.
  if (shards === null) {
    const { runBot } = await import('./main/run-bot.js');
    await runBot(settings, log);
  } else {
    const { runShards } = await import('./main/run-shards.js');
    await runShards(shards, fileURLToPath(import.meta.url), settings, log);
  }
}

main().catch(fail);
