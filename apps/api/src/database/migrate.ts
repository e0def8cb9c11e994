import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from '@mikro-orm/core';
import { makeCountryDay } from './country-day.js';
import type { Database } from './database.js';
import { indexesApart, makeIndexes } from './indexes-apart.js';

const LOCK = 20261125;

/** PostgreSQL's code for a lock that was not had in time. */
const LOCK_NOT_AVAILABLE = '55P03';
const LOCK_PATIENCE = '2s';
const ATTEMPTS = 10;

/**
 * Brings the database to this version, wholly or not at all; says how many steps it took. Two instances starting
 * together take turns. A step that waits for a table keeps everybody waiting who comes after it: after two seconds it
 * lets them pass, and all steps are tried again. `then` belongs to it, as a last step. What takes long and is no step
 * comes after it, when nobody waits for a table any more.
 */
export async function migrate(
  orm: Database,
  then: (transaction: Transaction) => Promise<void> = async () => {},
  indexes = indexesApart,
): Promise<number> {
  const steps = await takeSteps(orm, then);
  const made = await makeIndexes(orm, indexes);
  if (steps + made > 0)
    await orm.em.fork().transactional(async (em) => {
      await em.execute('set local statement_timeout = 0');
      await em.execute(tellThePlanner);
    });
  return steps;
}

async function takeSteps(orm: Database, then: (transaction: Transaction) => Promise<void>): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await orm.em.getConnection().transactional(async (transaction) => {
        const steps = await take(orm, transaction);
        await orm.em
          .getConnection()
          .execute(`set local lock_timeout = '${LOCK_PATIENCE}'`, [], 'run', transaction);
        await then(transaction);
        return steps;
      });
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS) throw error;
      await pause(1_000);
    }
  }
}

/**
 * The same within a transaction of the caller's; `only` names the steps to take, where it is not all of them. A step may
 * take as long as the data is large: a request's timeouts do not hold here.
 */
export async function migrateWithin(
  orm: Database,
  transaction: Transaction,
  only?: readonly string[],
): Promise<number> {
  const steps = await take(orm, transaction, only);
  if (steps > 0) await orm.em.getConnection().execute(tellThePlanner, [], 'run', transaction);
  return steps;
}

/** What a step adds to a large table is unknown to the planner, and nothing would tell it for a long time. */
const tellThePlanner = 'analyze';

async function take(orm: Database, transaction: Transaction, only?: readonly string[]): Promise<number> {
  const connection = orm.em.getConnection();
  const set = (name: string, value: string) =>
    connection.execute(`set local ${name} = '${value}'`, [], 'run', transaction);
  for (const timeout of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
    await set(timeout, '0');
  // Whoever takes the steps is waited for.
  await connection.execute('select pg_advisory_xact_lock(?)', [LOCK], 'run', transaction);
  await set('lock_timeout', LOCK_PATIENCE);
  await makeCountryDay((statement) => connection.execute(statement, [], 'all', transaction));
  const { length: steps } = await orm.migrator.up({
    transaction,
    ...(only ? { migrations: [...only] } : {}),
  });
  await set('lock_timeout', '0');
  return steps;
}
