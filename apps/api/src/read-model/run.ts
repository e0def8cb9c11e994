import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { mayAskAgain } from '../database/abandoned.js';
import { isCut } from '../database/away.js';
import { bytesOf, bytesQuery, type Bytes } from '../database/bytes.js';
import type { Reader } from '../database/database.js';
import { planName } from '../database/planned.js';
import type { Walls } from '../database/rights/walled.js';
import type { Context } from '../graphql/context.js';
import { mayReadReplica } from '../replicas/may-read-replica.js';
import type { ReplicaWatch } from '../replicas/watch-replicas.js';

/** Runs a statement that gives one text, for whoever asks in `context`. */
export type Run = (text: string, values: unknown[], context: Context) => Promise<Bytes>;

/** On any connection of the pool, or from a replica where the reader may see what is a moment old. */
export function inPool(
  primary: Pool,
  replicas: Pick<ReplicaWatch, 'pool' | 'distrust'> | null = null,
  walls: Pick<Walls, 'before'> | null = null,
): Run {
  return async (text, values, context) => {
    const name = planName(text);
    const askOnce = async (pool: Pool): Promise<Bytes> => {
      const query = bytesQuery({ ...(name === undefined ? {} : { name }), text, values });
      // Not `pool.query`: who waits for a connection would go on as part of the request that gives one back.
      const client = await (walls?.before(context, pool) ?? pool).connect();
      try {
        const data = await new Promise<Bytes>((resolve, reject) => {
          client.query<{ data: Bytes }>(query, (error, answer) =>
            error ? reject(error) : resolve(answer.rows[0]!.data),
          );
        });
        client.release();
        return data;
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
    };
    const ask = (pool: Pool): Promise<Bytes> =>
      askOnce(pool).catch((error: unknown) => {
        if (!isCut(error) || !mayAskAgain()) throw error;
        return askOnce(pool);
      });
    const replica = replicas && mayReadReplica(context) ? await replicas.pool() : null;
    if (!replica) return ask(primary);
    return ask(replica).catch(() => {
      replicas!.distrust();
      return ask(primary);
    });
  };
}

/** In the transaction of `read`, and so in its view of the database. */
export const inViewOf =
  (read: Reader): Run =>
  async (text, values) => {
    const { rows } = await read.executeQuery<{ data: string }>(CompiledQuery.raw(text, values));
    return bytesOf(rows[0]!.data);
  };
