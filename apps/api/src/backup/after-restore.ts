import { sql } from 'kysely';
import { v7 } from 'uuid';
import { verifyAudit } from '../audit/verify-audit.js';
import type { Reader } from '../database/database.js';
import { replayErasures, type Erasure } from './erasures.js';

/** Whoever signed in before the restore signs in again: a session ended since would otherwise be alive again. */
const ended = ['session', 'citizen_session', 'presence'] as const;

export interface Finished {
  sessionsEnded: number;
  erasedAgain: number;
  auditFaults: number;
}

/** What a restored database needs before anybody may use it, in the transaction that restores it. */
export async function finishRestore(
  read: Reader,
  backup: string,
  erasures: readonly Erasure[],
): Promise<Finished> {
  const { faults } = await verifyAudit(read);
  let sessionsEnded = 0;
  for (const table of ended) {
    const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)}`.execute(read);
    sessionsEnded += Number(numAffectedRows);
  }
  const erasedAgain = await replayErasures(read, erasures);
  await sql`insert into audit_event (id, at, operation, record_type, reference, outcome, changes)
    values (${v7()}, now(), 'restore', 'BACKUP', ${backup}, 'DONE', '[]')`.execute(read);
  return { sessionsEnded, erasedAgain, auditFaults: faults.length };
}
