import { expect, it } from 'vitest';
import { formatTimestamp } from '../../../src/local/page/markdown/time.js';
import { messageTime } from '../../../src/local/page/messages/time.js';

const now = new Date(2026, 10, 22, 15, 4);
const at = (day: number, hour: number) => messageTime(new Date(2026, 10, day, hour, 5), now, 'en-GB');

it('says when a message was written as Discord does', () => {
  expect(at(22, 6)).toBe('06:05');
  expect(at(21, 23)).toBe('Yesterday at 23:05');
  expect(at(20, 6)).toBe('20/11/2026, 06:05');
});

it.each([
  [-30, '30 seconds ago'],
  [-7200, '2 hours ago'],
  [90, 'in 1 minute'],
  [-86_400 * 800, '2 years ago'],
])('says how far %i seconds from now are', (seconds, text) => {
  expect(formatTimestamp(now.getTime() / 1000 + seconds, 'R', now.getTime(), 'en')).toBe(text);
});

it('shows a time in each style, and says so when it is none', () => {
  const seconds = new Date(2026, 10, 22, 15, 4).getTime() / 1000;
  const styles = ['t', 'd', 'D', undefined].map((style) => formatTimestamp(seconds, style, 0, 'en-GB'));
  expect(styles).toEqual(['15:04', '22/11/2026', '22 November 2026', '22 November 2026 at 15:04']);
  expect(formatTimestamp(1e20)).toBe('Invalid date');
});
