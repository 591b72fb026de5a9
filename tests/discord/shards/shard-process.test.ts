import { expect, it } from 'vitest';
import { pauseBefore } from '../../../src/discord/shards/shard-process.js';

it('pauses longer before each start that follows a failure, up to a minute', () => {
  expect([1, 2, 3, 4, 6, 7, 2_000].map(pauseBefore)).toEqual([
    1_000, 2_000, 4_000, 8_000, 32_000, 60_000, 60_000,
  ]);
});
