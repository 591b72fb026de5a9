import type { Settings } from '../config.js';
import { type Shards, startShards } from '../discord/shards/shards.js';
import { serveHealth } from '../health.js';
import type { Logger } from '../log.js';
import { endOnSignals, failBecause, say } from './ending.js';
import { mustBeThere, notice, openPlace, type Place } from './place.js';

/** What has been started so far. */
interface Running {
  place: Place | null;
  shards: Shards | null;
}

/**
 * Runs the bot in a number of processes, and looks after them.
 * @param program what each of them runs, a path
 * @throws Error with a message for whoever runs it when the coverage or Discord cannot be opened
 */
export async function runShards(
  count: number | 'auto',
  program: string,
  settings: Settings,
  log: Logger,
): Promise<void> {
  const running: Running = { place: null, shards: null };
  const stop = async () => {
    await running.shards?.stop();
    await running.place?.local?.close();
  };
  endOnSignals(stop, log);
  if (settings.healthPort !== null)
    await serveHealth(settings.healthPort, () => {
      const details = running.shards?.health() ?? { state: 'starting', shards: [] };
      return { isWell: details.state === 'connected', details };
    });
  await mustBeThere(settings);
  const place = await openPlace(settings);
  running.place = place;
  if (place.local) shareWithShards(place);
  const refused = (shard: number) => {
    const message = `Discord refuses shard ${shard} for good, so all shards are stopped.`;
    const fail = () => failBecause(message, true);
    stop().then(fail, fail);
  };
  running.shards = await startShards({ ...place, program, count, log, onRefused: refused });
  const bot = await running.shards.connected;
  say(`Answering from ${settings.coverage} with ${running.shards.count} shards`);
  say(notice(place, bot, settings));
}

/** Shards inherit the environment: there they find the local Discord, as if it were set. */
function shareWithShards({ token, api }: Place): void {
  Object.assign(process.env, { DISCORD_TOKEN: token, DISCORD_API: api ?? '', DISCORD_GUILD_ID: '' });
}
