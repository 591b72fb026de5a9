import { expect, it } from 'vitest';
import { rememberNewest } from '../../src/discord/seen.js';

it('an id is new once, as long as it is among the newest', () => {
  const isNew = rememberNewest(2);
  expect(['a', 'a', 'b', 'c', 'b', 'c', 'a'].map(isNew)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
    true,
  ]);
});
