import { clock } from './clock.js';
import type { EntityManager } from './database.js';

interface Query {
  name?: string;
  text: string;
  values: (string | number | null)[];
}

/** What the limiter keeps, for all instances: a count, and when it ends in milliseconds. */
interface Row {
  points: number;
  expire: string | number | null;
}

/** Counts are small numbers, times are large ones. */
const isTime = (value: unknown): value is number => typeof value === 'number' && value > 1e11;

/**
 * Where counts against limits are kept, as the limiter's library asks for it. It reads the clock of its machine; the
 * table is told the time of the database's, or an instance whose clock is ahead would give everybody a new budget.
 */
export async function limitStore(em: EntityManager): Promise<unknown> {
  const pool = await em.getConnection().getNativeClient();
  return {
    async query({ values, ...query }: Query) {
      const ahead = Math.round(clock.machineAhead());
      const { rows, rowCount } = await pool.query<Row>({
        ...query,
        values: values.map((value) => (isTime(value) ? value - ahead : value)),
      });
      const told = rows.map((row) => ({
        ...row,
        expire: row.expire === null ? null : Number(row.expire) + ahead,
      }));
      return { rows: told, rowCount };
    },
  };
}
