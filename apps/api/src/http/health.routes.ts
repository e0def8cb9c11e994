import { Router } from 'express';
import type { Database } from '../database/database.js';

const PATIENCE = 1_500;

/**
 * `start`: the database is open and of this version. `live`: the process answers. `ready`: it should be sent requests.
 * None tells anything else.
 */
export function healthRoutes(orm: Database, notReady: () => 'warming up' | 'closing' | null): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  // Nothing is listened for before.
  router.get('/start', (_request, response) => {
    response.json({ status: 'started' });
  });
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    const reason = notReady();
    if (reason !== null) response.status(503).json({ status: reason });
    else if (await databaseAnswers(orm)) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'no database' });
  });
  return router;
}

async function databaseAnswers(orm: Database): Promise<boolean> {
  const timer = Promise.withResolvers<false>();
  const waiting = setTimeout(() => timer.resolve(false), PATIENCE);
  const answer = orm.em
    .getConnection()
    .execute('select 1')
    .then(() => true)
    .catch(() => false);
  return Promise.race([answer, timer.promise]).finally(() => clearTimeout(waiting));
}
