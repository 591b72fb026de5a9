import { Client, Events } from 'discord.js';
import { expect, it } from 'vitest';
import { watchLiveness } from '../../src/discord/liveness.js';

it('a client that neither hears nor tries anything is reported stuck, once', async () => {
  let stuck = 0;
  watchLiveness(new Client({ intents: [] }), () => stuck++, { stuckMs: 40 });
  await expect.poll(() => stuck).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stuck).toBe(1);
});

it('a client that tries to connect is not stuck, but not connected either', async () => {
  let stuck = 0;
  const client = new Client({ intents: [] });
  const liveness = watchLiveness(client, () => stuck++, { stuckMs: 400 });
  for (let i = 0; i < 8; i++) {
    client.emit(Events.Debug, 'Connecting');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(stuck).toBe(0);
  expect(liveness.health().state).toBe('connecting');
  liveness.stop();
});
