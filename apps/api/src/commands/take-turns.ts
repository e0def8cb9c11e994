import type { EntityManager } from '../database/database.js';

/** Transactions that write the same thing take turns: the next one begins to read when what this one wrote stands. */
export const takeTurns = (em: EntityManager, what: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [what]);
