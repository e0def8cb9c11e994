import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { HttpFailure } from '../http/failures.js';
import { factsOf } from '../http/request-facts.js';
import { payingForFiles } from '../metering/file-cost.js';
import type { Meter } from '../metering/meter.js';
import type { FileStore } from '../files/file-store.js';
import { archiveRoutes } from './archive.routes.js';
import { calendarOf } from './calendar.js';
import { callCalendarOf } from './call-calendar.js';
import { catalogue } from './catalogue.js';
import { columnsOf } from './columns.js';
import { dataPackage } from './data-package.js';
import { feedOf } from './feeds.js';
import { formats, type FormatName } from './formats.js';
import { gathered } from './gathered.js';
import { languageAsked } from './language-asked.js';
import { ogpTemplate } from './ogp-template.js';
import { inOneView } from './one-view.js';
import { positionNow } from './position.js';
import { readTable } from './read-table.js';
import { tableNamed } from './tables.js';
import { clock } from '../database/clock.js';

/** Files one instance writes at the same time; others are asked to come back. */
const AT_ONCE = 2;

interface Parts {
  env: Env;
  orm: Database;
  schema: GraphQLSchema;
  meter: Meter;
  files: FileStore;
  origin: () => string;
}

/** Everything that is published, to be taken home: tables, dictionary, catalogue, feeds and calendars. For any site, without a key. */
export function openDataRoutes({ env, orm, schema, meter, files, origin }: Parts): Router {
  const router = Router();
  /** Networks a file is being written for: one at a time each. */
  const writing = new Set<string>();

  const payFor = payingForFiles(meter, env.anonymousCostPerHour);
  const pay = async (response: Response): Promise<void> => {
    const retryAfterSeconds = await payFor(factsOf(response).network);
    if (retryAfterSeconds !== null)
      throw new HttpFailure(429, 'RATE_LIMITED', 'Too many files in this hour.', { retryAfterSeconds });
  };

  router.use(['/data', '/catalog.jsonld', '/feeds', '/calendar'], (_request, response, next) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Cache-Control', 'no-cache');
    next();
  });

  router.use(archiveRoutes(orm, files));

  router.get('/data/datapackage.json', async (_request, response) => {
    await pay(response);
    response.json(await dataPackage(orm, schema));
  });

  router.get('/data/ogp/:reference.csv', async (request, response) => {
    await pay(response);
    const text = await inOneView(orm, schema, (ask) => ogpTemplate(ask, request.params.reference));
    if (text === null) throw notHere();
    attach(response, `ogp-${request.params.reference}.csv`, formats.csv.mediaType).send(text);
  });

  router.get('/data/:file', async (request, response) => {
    const [name = '', extension = '', ...more] = request.params.file.split('.');
    const table = tableNamed(name);
    if (!table || !isFormat(extension) || more.length > 0) throw notHere();
    const options = {
      separator: request.query['sep'] === ';' ? ';' : ',',
      rightToLeft: languageAsked(request) === 'ar',
    } as const;
    if (await isKnown(request, response, orm)) return;
    await pay(response);
    const { network } = factsOf(response);
    if (writing.size >= AT_ONCE || writing.has(network)) throw busy();
    writing.add(network);
    try {
      attach(response, request.params.file, formats[extension].mediaType);
      await inOneView(orm, schema, async (ask) => {
        const rows = readTable(schema, table, ask);
        await send(response, formats[extension].write(columnsOf(schema, table), rows, options));
      });
      response.end();
    } catch (error) {
      // What was begun cannot be taken back: a file cut short must not look whole.
      if (!response.headersSent) throw error;
      response.destroy(error as Error);
    } finally {
      writing.delete(network);
    }
  });

  router.get('/catalog.jsonld', async (_request, response) => {
    response.type('application/ld+json').send(JSON.stringify(catalogue(origin(), clock.now().toISOString())));
  });

  router.get(['/feeds/:kind.atom', '/feeds/:kind/:reference.atom'], async (request, response) => {
    const { kind, reference } = request.params as { kind: string; reference?: string };
    const feed = await feedOf(readerOf(orm.em.fork()), origin(), {
      kind,
      reference,
      language: languageAsked(request),
    });
    if (feed === null) throw notHere();
    response.type('application/atom+xml').send(feed);
  });

  for (const [kind, written] of Object.entries({ meetings: calendarOf, calls: callCalendarOf }))
    router.get([`/calendar/${kind}.ics`, `/calendar/${kind}/:reference.ics`], async (request, response) => {
      const { reference } = request.params as { reference?: string };
      const calendar = await inOneView(orm, schema, (ask) =>
        written(ask, origin(), reference ?? null, languageAsked(request)),
      );
      if (calendar === null) throw notHere();
      response.type('text/calendar').send(calendar);
    });

  return router;
}

const notHere = () => new HttpFailure(404, 'NOT_FOUND', 'There is nothing at this address.');
const busy = () =>
  new HttpFailure(503, 'UNAVAILABLE', 'Other files are being written; come back soon.', {
    retryAfterSeconds: 10,
  });

const isFormat = (extension: string): extension is FormatName => Object.hasOwn(formats, extension);

function attach(response: Response, name: string, mediaType: string): Response {
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/gu, '_')}"`);
  return response;
}

/** Answers that nothing has changed, where nothing has. Progress counts days, so a day is part of it. */
async function isKnown(request: Request, response: Response, orm: Database): Promise<boolean> {
  const position = await positionNow(readerOf(orm.em.fork()));
  const etag = `W/"${position}-${dayOf(clock.now())}"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] !== etag) return false;
  response.status(304).end();
  return true;
}

/** The caller ends it, or cuts it short. */
const send = (response: Response, parts: AsyncIterable<Uint8Array>): Promise<void> =>
  pipeline(gathered(parts), response, { end: false });
