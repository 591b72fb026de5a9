import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCooldown } from '../../src/discord/cooldown.js';
import { RUNS } from '../support/runs.js';

const NOW = 1_000_000;

describe('a cooldown', () => {
  it('lets five commands through at once and then one in each interval', () => {
    const cooldown = makeCooldown(2);
    const take = (at: number) => cooldown.take('a', 'command', NOW + at);
    expect([0, 0, 0, 0, 0].map(take)).toEqual([0, 0, 0, 0, 0]);
    expect(take(0)).toBe(2_000);
    expect(take(500)).toBe(1_500);
    expect(take(2_000)).toBe(0);
    expect(take(2_000)).toBe(2_000);
    expect([60_000, 60_000, 60_000, 60_000, 60_000].map(take)).toEqual([0, 0, 0, 0, 0]);
    expect(take(60_000)).toBe(2_000);
  });

  it('counts each user and each kind of deed apart', () => {
    const cooldown = makeCooldown(2);
    for (let i = 0; i < 6; i++) cooldown.take('a', 'command', NOW);
    expect(cooldown.take('a', 'press', NOW)).toBe(0);
    expect(cooldown.take('b', 'command', NOW)).toBe(0);
  });

  it('limits nobody when it is 0', () => {
    const cooldown = makeCooldown(0);
    for (let i = 0; i < 100; i++) expect(cooldown.take('a', 'command', NOW)).toBe(0);
  });

  it('never lets more through than the burst and the rate, however the commands come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5_000), { maxLength: 100 }),
        fc.integer({ min: 1, max: 10 }),
        (gaps, seconds) => {
          const cooldown = makeCooldown(seconds);
          let now = NOW;
          let taken = 0;
          for (const gap of gaps) {
            now += gap;
            if (cooldown.take('a', 'command', now) === 0) taken++;
          }
          expect(taken).toBeLessThanOrEqual(5 + (now - NOW) / (1000 * seconds));
        },
      ),
      RUNS,
    );
  });

  it('lets a user through once they have waited as long as they were told', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { minLength: 1, maxLength: 50 }), (gaps) => {
        const cooldown = makeCooldown(2);
        let now = NOW;
        for (const gap of gaps) {
          now += gap;
          const wait = cooldown.take('a', 'command', now);
          if (wait > 0) expect(cooldown.take('a', 'command', now + wait)).toBe(0);
          now += wait;
        }
      }),
      RUNS,
    );
  });

  it('remembers the newest 20,000 users', () => {
    const cooldown = makeCooldown(2);
    for (let i = 0; i < 5; i++) cooldown.take('a', 'command', NOW);
    for (let i = 0; i < 20_000; i++) cooldown.take(`attacker ${i}`, 'command', NOW);
    expect(cooldown.take('a', 'command', NOW)).toBe(0);
  });

  it('still limits a user after an attack by very many others', () => {
    const cooldown = makeCooldown(2);
    for (let i = 0; i < 50_000; i++) cooldown.take(`attacker ${i}`, 'command', NOW);
    for (let i = 0; i < 5; i++) cooldown.take('a', 'command', NOW);
    expect(cooldown.take('a', 'command', NOW)).toBeGreaterThan(0);
  });
});
