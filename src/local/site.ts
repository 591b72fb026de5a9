import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { PLAIN_PAGE, PLAIN_SCRIPT } from './plain-page.js';

/** The page's files, and that nothing but them may run or be loaded in it. */
export function site(folder: string | null): Hono {
  const site = new Hono();
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: false,
    }),
  );
  if (folder !== null && existsSync(join(folder, 'index.html'))) site.get('*', serveStatic({ root: folder }));
  else
    site
      .get('/', (c) => c.html(PLAIN_PAGE))
      .get('/plain.js', (c) => c.body(PLAIN_SCRIPT, 200, { 'Content-Type': 'text/javascript' }));
  return site;
}
