import { defineConfig } from 'vite';

/** Builds the local Discord's page; the server's own code is compiled by tsc. */
export default defineConfig({
  root: 'src/local/page',
  base: '/',
  build: {
    outDir: '../../../dist/src/local/page',
    emptyOutDir: true,
    target: 'es2023',
    // The page's content security policy allows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    license: { fileName: 'licences.md' },
  },
  logLevel: 'warn',
});
