import { describe, expect, it } from 'vitest';
import { progressBar } from '../src/progress.js';

describe('the bar of progress', () => {
  it('is empty at the beginning, full at the end, and between as far as the work is', () => {
    expect(progressBar('Reading', 0, 8)).toBe(`Reading ${'░'.repeat(24)} 0 of 8`);
    expect(progressBar('Reading', 4, 8)).toBe(`Reading ${'█'.repeat(12)}${'░'.repeat(12)} 4 of 8`);
    expect(progressBar('Reading', 8, 8)).toBe(`Reading ${'█'.repeat(24)} 8 of 8`);
    expect(progressBar('Reading', 0, 0)).toContain('█'.repeat(24));
  });
});
