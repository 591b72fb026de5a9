import { type Client, Events, Status } from 'discord.js';

/** Two heartbeats of Discord's, which come every 41.25 s, and some more: a live connection is not silent for so long. */
const SILENT_MS = 100_000;
/** Longer than discord.js needs to notice a dead connection and to try another. */
const STUCK_MS = 300_000;

/** Whether the bot hears Discord. */
export interface Health {
  readonly state: 'connected' | 'connecting' | 'silent';
  /** Milliseconds since anything came from Discord. */
  readonly silentFor: number;
}

export interface Liveness {
  health(): Health;
  stop(): void;
}

/** Times in milliseconds. */
interface Patience {
  /** After which a connection counts as silent. */
  readonly silentMs?: number;
  /** After which nothing more is expected of discord.js. */
  readonly stuckMs?: number;
}

/**
 * Watches a client's connection. discord.js itself connects again when its heartbeats are not acknowledged; should it
 * neither hear anything nor try anything for too long, `onStuck` is called, once. Time is the process's own, so that a
 * clock that is set makes no connection look dead or alive.
 */
export function watchLiveness(
  client: Client,
  onStuck: () => void,
  { silentMs = SILENT_MS, stuckMs = STUCK_MS }: Patience = {},
): Liveness {
  let heardAt = performance.now();
  let stirredAt = heardAt;
  /** discord.js's times of the last heartbeats that were acknowledged: the clock's, so they serve as marks only. */
  let heartbeats = '';
  const noteHeartbeats = () => {
    const now = client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp).join();
    if (now !== heartbeats) heardAt = performance.now();
    heartbeats = now;
  };
  client.on(Events.Raw, () => {
    heardAt = performance.now();
  });
  client.on(Events.Debug, () => {
    stirredAt = performance.now();
    // An acknowledgement is told of just before its time is noted.
    queueMicrotask(noteHeartbeats);
  });
  const watchdog = setInterval(() => {
    if (performance.now() - Math.max(heardAt, stirredAt) < stuckMs) return;
    clearInterval(watchdog);
    onStuck();
  }, stuckMs / 4);
  watchdog.unref();

  return {
    health() {
      const silentFor = Math.round(performance.now() - heardAt);
      const { shards } = client.ws;
      const isOpen = shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
      if (!isOpen) return { state: 'connecting', silentFor };
      return { state: silentFor > silentMs ? 'silent' : 'connected', silentFor };
    },
    stop: () => clearInterval(watchdog),
  };
}
