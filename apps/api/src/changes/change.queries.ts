import { sql } from 'kysely';
import { decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { pageSize } from '../graphql/page-arguments.js';
import type { PageArguments } from '../graphql/page.js';
import { Refused } from '../graphql/refused.js';
import type { Reader } from '../database/database.js';
import type { RecordChange, ChangeConnection } from './change.type.js';
import { settled } from './settled.js';

const ORDER = 'changes';

interface Row extends RecordChange {
  xid: string;
  sequence: string;
}

/** Changes after a place, as far as they are settled. */
export async function changesAfter(read: Reader, page: PageArguments): Promise<ChangeConnection> {
  const size = pageSize(page.first);
  const [xid, sequence] = page.after ? decodeCursor(page.after, ORDER, ['bigint', 'bigint']) : ['-1', '-1'];
  await refuseFuture(read, xid!);
  const { rows } = await sql<Row>`
    select c.xid::text, c.sequence::text, c.at, c.kind, c.record_type as "recordType", c.reference
    from public_change c
    where (c.xid, c.sequence) > (${xid}::bigint, ${sequence}::bigint)
      and ${settled('c')}
    order by c.xid, c.sequence limit ${size + 1}`.execute(read);
  const edges = rows.slice(0, size).map(({ xid: of, sequence: at, ...node }) => ({
    cursor: encodeCursor(ORDER, [of, at]),
    node,
  }));
  const endCursor = edges.at(-1)?.cursor ?? page.after ?? null;
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor } };
}

/** A place of another database, such as one from before a restored copy, would hide everything for ever. */
async function refuseFuture(read: Reader, xid: string): Promise<void> {
  if (xid === '-1') return;
  const { rows } = await sql<{ known: boolean }>`
    select ${xid}::bigint < pg_snapshot_xmax(pg_current_snapshot())::text::bigint as known`.execute(read);
  if (!rows[0]!.known)
    throw new Refused({ code: 'INVALID_INPUT', field: 'after', facts: { order: ORDER, beginAgain: 1 } });
}

/**
 * A copy restored into another database brings transactions with numbers this one has yet to reach. Said once at start:
 * they ended long ago.
 */
export async function settleRestoredChanges(read: Reader): Promise<void> {
  await sql`update public_change set xid = 0
    where xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`.execute(read);
}
