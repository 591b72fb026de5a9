import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/load/*.load.ts'], testTimeout: 0, disableConsoleIntercept: true, bail: 0 },
});
