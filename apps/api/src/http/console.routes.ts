import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { factsOf } from './request-facts.js';

const PLACEHOLDER = '__CSP_NONCE__';

/** What the page of the built console runs; its name changes with everything in it. Null where there is none. */
export function consoleProgram(dir: string): string | null {
  const page = join(dir, 'index.html');
  if (!existsSync(page)) return null;
  return /<script[^>]* src="([^"]+)"/u.exec(readFileSync(page, 'utf8'))?.[1] ?? null;
}

/** `/console/`: the built console. Every address in it is one page, with this answer's nonce written into it. */
export function consoleRoutes(dir: string): Router {
  const router = Router();
  const page = join(dir, 'index.html');
  if (!existsSync(page)) {
    router.use((_request, response) => {
      response.status(503).type('text').send('The console is not built: npm start builds it.\n');
    });
    return router;
  }
  const html = readFileSync(page, 'utf8');
  // A file that is not there is not a page: an old tab must learn that, not run HTML as a script.
  router.use(
    '/assets',
    express.static(join(dir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(dir, { index: false, redirect: false }));
  router.get('/{*path}', (_request, response) => {
    response
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(html.replaceAll(PLACEHOLDER, factsOf(response).nonce));
  });
  return router;
}
