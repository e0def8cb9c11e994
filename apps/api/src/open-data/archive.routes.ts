import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { sql } from 'kysely';
import { readerOf, type Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import { HttpFailure } from '../http/failures.js';

interface Kept {
  day: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  rows: number;
  madeAt: Date;
}

/** What was made of the open data on each of the last days: a list, and the files, which never change. */
export function archiveRoutes(orm: Database, files: FileStore): Router {
  const router = Router();
  const read = () => readerOf(orm.em.fork());

  router.get('/data/archive.json', async (_request, response) => {
    const { rows } = await sql<Kept>`
      select day::text, name, media_type as "mediaType", bytes::float8 as bytes, sha256, rows, made_at as "madeAt"
      from data_file order by day desc, name`.execute(read());
    const days = Map.groupBy(rows, ({ day }) => day);
    response.json(
      [...days].map(([day, kept]) => ({
        day,
        files: kept.map(({ day: _day, ...file }) => ({ ...file, path: `archive/${day}/${file.name}` })),
      })),
    );
  });

  router.get('/data/archive/:day/:name', async (request, response) => {
    const { day, name } = request.params;
    const { rows } = await sql<Kept & { key: string }>`
      select storage_key as key, media_type as "mediaType", bytes::float8 as bytes, sha256
      from data_file where day::text = ${day} and name = ${name}`.execute(read());
    const [file] = rows;
    if (!file) throw new HttpFailure(404, 'NOT_FOUND', 'There is nothing at this address.');
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    const etag = `"${file.sha256}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) return void response.status(304).end();
    response.setHeader('Content-Type', file.mediaType);
    response.setHeader('Content-Length', file.bytes);
    response.setHeader('Content-Disposition', `attachment; filename="${day}-${name}"`);
    await pipeline(await files.read(file.key), response);
  });

  return router;
}
