import { sql } from 'kysely';
import { v7 } from 'uuid';
import { verifyAudit } from '../audit/verify-audit.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { readerOf, type EntityManager } from '../database/database.js';
import { replayErasures, type DoneErasure } from '../personal-data/replay-erasures.js';

/** Whoever signed in before the restore signs in again: a session ended since would otherwise be alive again. */
const ended = ['session', 'citizen_session', 'presence'] as const;

export interface Finished {
  sessionsEnded: number;
  erasedAgain: number;
  auditFaults: number;
}

/** What a restored database needs before anybody may use it, in the transaction that restores it. */
export async function finishRestore(
  em: EntityManager,
  backup: string,
  erasures: readonly DoneErasure[],
): Promise<Finished> {
  const read = readerOf(em);
  const { faults } = await verifyAudit(read);
  let sessionsEnded = 0;
  for (const table of ended) {
    const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)}`.execute(read);
    sessionsEnded += Number(numAffectedRows);
  }
  const [clock]: { now: Date | string }[] = await em.execute('select now() as now');
  const now = new Date(clock!.now);
  const erasedAgain = await replayErasures(em, erasures, { now, today: dayOf(now) });
  await sql`insert into audit_event (id, at, operation, record_type, reference, outcome, changes)
    values (${v7()}, now(), 'restore', 'BACKUP', ${backup}, 'DONE', '[]')`.execute(read);
  return { sessionsEnded, erasedAgain, auditFaults: faults.length };
}
