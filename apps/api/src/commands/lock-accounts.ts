import { sql } from 'kysely';
import { readerOf, type EntityManager } from '../database/database.js';
import { isId } from '../graphql/ids.js';

/**
 * Of two people who change each other's account each would hold their own and wait for the other's: both accounts are
 * locked in one order, whoever begins.
 */
export const lockAccounts = (em: EntityManager, ids: readonly (string | null)[]): Promise<unknown> =>
  sql`select 1 from account where id = any(${ids.filter((id) => id !== null && isId(id))}::uuid[]) order by id for update`.execute(
    readerOf(em),
  );
