import type { Transaction } from '@mikro-orm/core';
import { makeCountryDay } from './country-day.js';
import type { Database } from './database.js';

const LOCK = 20261125;

/**
 * Brings the database to this version, wholly or not at all; says how many steps it took. Two instances starting
 * together take turns, and a step may take as long as the data is large: a request's timeouts do not hold here.
 */
export function migrate(orm: Database): Promise<number> {
  return orm.em.getConnection().transactional((transaction) => migrateWithin(orm, transaction));
}

/** The same within a transaction of the caller's; `only` names the steps to take, where it is not all of them. */
export async function migrateWithin(
  orm: Database,
  transaction: Transaction,
  only?: readonly string[],
): Promise<number> {
  const connection = orm.em.getConnection();
  for (const timeout of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
    await connection.execute(`set local ${timeout} = 0`, [], 'run', transaction);
  await connection.execute('select pg_advisory_xact_lock(?)', [LOCK], 'run', transaction);
  await makeCountryDay((statement) => connection.execute(statement, [], 'all', transaction));
  const { length: steps } = await orm.migrator.up({
    transaction,
    ...(only ? { migrations: [...only] } : {}),
  });
  // What a step adds to a large table is unknown to the planner, and nothing would tell it for a long time.
  if (steps > 0) await connection.execute('analyze', [], 'run', transaction);
  return steps;
}
