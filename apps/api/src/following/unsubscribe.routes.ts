import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import type { Database } from '../database/database.js';
import { Refused } from '../graphql/refused.js';
import { publicContext } from '../http/contexts.js';
import { unsubscribe } from './follow.commands.js';

/**
 * `/unsubscribe?t=TOKEN`: where List-Unsubscribe of a mail leads. Mail programs POST there without cookies or Origin
 * (RFC 8058) and the mails end; a person who opens it gets a page with one button, so that no program that looks into
 * links ends anything.
 */
export function unsubscribeRoutes(orm: Database): Router {
  const router = Router();
  const tokenOf = (query: unknown): string => {
    const token = (query as { t?: unknown }).t;
    return typeof token === 'string' ? token.slice(0, 255) : '';
  };
  router.get('/', (request, response) => {
    response.redirect(303, `/ar/unsubscribe?t=${encodeURIComponent(tokenOf(request.query))}`);
  });
  router.post('/', express.urlencoded({ limit: '1kb', extended: false }), async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const { language } = await unsubscribe(publicContext(orm, randomUUID()), {
        token: tokenOf(request.query),
      });
      const page = (request.body as { page?: unknown } | undefined)?.page === '1';
      if (page) response.redirect(303, `/${language}/unsubscribe?ended=1`);
      else response.type('text').send('OK\n');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      response.status(404).type('text').send('This link ends nothing.\n');
    }
  });
  return router;
}
