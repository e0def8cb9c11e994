import type { Client, PoolClient } from 'pg';
import { mayAskAgain } from './abandoned.js';
import { isCut } from './away.js';

type Query = (text: unknown, values?: unknown, ...more: unknown[]) => unknown;

/** How another connection like this one is had. */
const origins = new WeakMap<object, () => Promise<PoolClient>>();

/** Noted each time a connection changes hands. */
export const noteOrigin = (client: PoolClient, another: () => Promise<PoolClient>): void =>
  void origins.set(client, another);

/** What would be done twice, or holds for its own connection alone. */
const doesMore =
  /\b(?:insert|update|delete|merge|set_config|nextval|pg_notify|pg_advisory\w*|pg_try_advisory\w*)\b/iu;

/**
 * A statement that only reads, outside of a transaction, is asked once more where its connection was ended under it: the
 * database was started again, or somebody ended the connection.
 */
export const askedAgain =
  (client: Client, query: Query): Query =>
  (...given) => {
    const another = origins.get(client);
    const isAlone = client.getTransactionStatus() === 'I';
    const answer = query(...given);
    if (!(answer instanceof Promise) || !another || !isAlone) return answer;
    return answer.catch(async (error: unknown) => {
      if (!isCut(error) || !mayAskAgain() || !onlyReads(given[0])) throw error;
      giveUp(client as PoolClient, error as Error);
      const other = await another();
      // Once: what ends the database itself is not asked for ever.
      origins.delete(other);
      try {
        const told = await (other.query as Query)(...given);
        other.release();
        return told;
      } catch (again) {
        other.release(again as Error);
        throw again;
      }
    });
  };

/** Its place in the pool is for the other one; whoever holds it gives back nothing any more. */
function giveUp(client: PoolClient, error: Error): void {
  client.release(error);
  client.release = () => {};
}

function onlyReads(asked: unknown): boolean {
  const text = typeof asked === 'string' ? asked : (asked as { text?: unknown }).text;
  return typeof text === 'string' && /^\s*(?:select|with)\b/iu.test(text) && !doesMore.test(text);
}
