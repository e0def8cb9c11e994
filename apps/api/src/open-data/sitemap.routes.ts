import { Router, type Response } from 'express';
import { readerOf, type Database } from '../database/database.js';
import { HttpFailure } from '../http/failures.js';
import { robots, sitemapFile, sitemapIndex } from './sitemap.js';

/** Where search engines learn which pages there are. */
export function sitemapRoutes(orm: Database, origin: () => string): Router {
  const router = Router();
  const read = () => readerOf(orm.em.fork());
  const send = (response: Response, type: string, text: string) =>
    response.setHeader('Cache-Control', 'public, max-age=3600').type(type).send(text);

  router.get('/robots.txt', (_request, response) => {
    send(response, 'text/plain', robots(origin()));
  });
  router.get('/sitemap.xml', async (_request, response) => {
    send(response, 'application/xml', await sitemapIndex(read(), origin()));
  });
  router.get('/sitemaps/:name.xml', async (request, response) => {
    const file = await sitemapFile(read(), origin(), request.params.name);
    if (file === null) throw new HttpFailure(404, 'NOT_FOUND', 'There is nothing at this address.');
    send(response, 'application/xml', file);
  });
  return router;
}
