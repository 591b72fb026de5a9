import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const NOT_BUILT = 'The page of the local Discord is not built here. `npm run build` builds it.\n';

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
  if (folder !== null && existsSync(join(folder, 'index.html')))
    return site.get('*', serveStatic({ root: folder }));
  return site.get('/', (c) => c.text(NOT_BUILT));
}
