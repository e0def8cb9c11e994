import type { Reader } from '../database/database.js';
import { sql } from 'kysely';

/** Rows of several tables, by the columns' own names, in the order in which they refer to each other. */
export const tables = [
  'proposal_group',
  'proposal',
  'proposal_author',
  'recusal',
  'assignment',
  'outcome',
  'transition',
] as const;
export type Table = (typeof tables)[number];
export type Row = Readonly<Record<string, unknown>>;

export class Rows {
  private readonly byTable = new Map<Table, Row[]>();

  add(table: Table, row: Row): void {
    const rows = this.byTable.get(table);
    if (rows) rows.push(row);
    else this.byTable.set(table, [row]);
  }

  /** One statement a table, whatever the number of rows; what a row leaves out is null. */
  async insert(write: Reader): Promise<void> {
    for (const table of tables) {
      const rows = this.byTable.get(table) ?? [];
      if (rows.length === 0) continue;
      const columns = sql.join([...new Set(rows.flatMap(Object.keys))].map((name) => sql.ref(name)));
      await sql`insert into ${sql.table(table)} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        write,
      );
    }
  }
}
