import { isLocale } from '@iltizam/domain/languages';
import express, { Router } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { visitorOf } from '../citizens/visitor-of.js';
import type { Env } from '../env.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { Refused } from '../graphql/refused.js';
import { publicContext } from '../http/contexts.js';
import { limitInFlight } from '../http/in-flight.js';
import { ownFormOnly } from '../http/own-origin.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';
import { exportMyData } from './data-request.commands.js';
import { filesOfCitizen } from './own-files.queries.js';
import { zipOf } from './zip.js';

/**
 * `/LOCALE/my/data`: one file with everything that is held of whoever the portal recognises, and the files they sent.
 * It asks for a press of one of our own buttons, is kept by nobody on the way, and is noted as a request.
 */
export function myDataRoutes(env: Env, { orm, files }: FileDesk): Router {
  const router = Router();
  router.post(
    '/:locale/my/data',
    ownFormOnly(env),
    limitInFlight(),
    express.urlencoded({ extended: false, limit: 1_000 }),
    async (request, response, next) => {
      const { locale } = request.params;
      if (typeof locale !== 'string' || !isLocale(locale)) return next();
      const visitor = await visitorOf(orm, request, response, isHttps(env));
      const context = publicContext(orm, factsOf(response).requestId, { visitor });
      const format = (request.body as { format?: unknown } | undefined)?.format === 'CSV' ? 'CSV' : 'JSON';
      response.setHeader('Cache-Control', 'no-store');
      try {
        const { fileName, content } = await exportMyData(context, format);
        const own = await filesOfCitizen(context);
        response
          .setHeader('Content-Type', 'application/zip')
          .setHeader('Content-Disposition', `attachment; filename="${fileName.replace(/\.\w+$/u, '.zip')}"`);
        const entries = [
          { name: fileName, read: async () => Readable.from([Buffer.from(content)]) },
          ...own.map(({ path, storageKey }) => ({ name: path, read: () => files.read(storageKey) })),
        ];
        await pipeline(Readable.from(zipOf(entries)), response);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        // The link was opened in another browser, or too long ago: the page says how to open it again.
        response.redirect(303, `/${locale}/personal-data`);
      }
    },
  );
  return router;
}
