import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: process.env.FUZZ_RUNS ? 0 : 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**', 'commands/**'] },
  },
});
