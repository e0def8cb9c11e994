import { createHash } from 'node:crypto';
import { csvOptions } from '@iltizam/domain/csv-cells';
import { stringify } from 'csv-stringify/sync';
import { sql } from 'kysely';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { Refused } from '../graphql/refused.js';
import { auditEvent } from './audit-chain.queries.js';
import type { AuditEvent } from './audit-event.type.js';
import { eventsMatching, type AuditFilter } from './audit-filter.js';

/** More is asked for in parts: a shorter period, one person, one record. */
const MOST = 10_000;

export interface AuditExport {
  fileName: string;
  content: string;
  rows: number;
  sha256: string;
}

/** What was asked of the log, as a file; that it was taken stands in the log, with the sum of what was taken. */
export async function exportAudit(context: Context, filter: AuditFilter | null): Promise<AuditExport> {
  let made: AuditExport | null = null;
  await runCommand(context, {
    operation: 'Mutation.exportAudit',
    input: { filter, idempotencyKey: null },
    async change(change) {
      const { rows } = await sql<AuditEvent>`
        select ${auditEvent} from audit_event e where ${eventsMatching(filter)}
        order by e.at desc, e.id desc limit ${MOST + 1}`.execute(readerOf(change.em));
      if (rows.length > MOST)
        throw new Refused({ code: 'LIMIT_EXCEEDED', field: 'filter', facts: { limit: MOST } });
      const content = stringify(rows.map(cellsOf), { ...csvOptions, header: true, columns });
      const sha256 = createHash('sha256').update(content).digest('hex');
      change.touch(
        {
          recordType: 'AUDIT',
          recordId: null,
          reference: 'audit',
          changes: [
            { field: 'filter', before: null, after: JSON.stringify(filter ?? {}) },
            { field: 'export', before: null, after: `${rows.length} rows, SHA-256 ${sha256}` },
          ],
        },
        change.role,
      );
      made = { fileName: `audit-${change.today}.csv`, content, rows: rows.length, sha256 };
      return {};
    },
  });
  return made!;
}

const columns = ['at', 'actor', 'role', 'operation', 'record_type', 'record', 'outcome', 'changes'];

const cellsOf = (event: AuditEvent): string[] => [
  new Date(event.at).toISOString(),
  event.actorName ?? '',
  event.actorRole ?? '',
  event.operation,
  event.recordType,
  event.reference ?? '',
  event.outcome,
  event.changes.map(({ field, before, after }) => `${field}: ${before ?? ''} -> ${after ?? ''}`).join('\n'),
];
