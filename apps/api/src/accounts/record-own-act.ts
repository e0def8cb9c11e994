import type { Change } from '../audit/audit-event.entity.js';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import { clock } from '../database/clock.js';
import type { EntityManager } from '../database/database.js';

interface OwnAct {
  operation: string;
  /** Whose account it is done to; null where there is none, and then nothing of who tried is kept. */
  who: { id: string; name: string } | null;
  requestId: string;
  /** `DONE`, or the code of the refusal. */
  outcome?: string;
  /** False where whoever acts may not be the owner: nobody is named as having done it. */
  done?: boolean;
  changes?: Change[];
}

/** What somebody did to their own account, or tried: written with it. */
export function recordOwnAct(em: EntityManager, act: OwnAct): void {
  const { who, outcome = 'DONE' } = act;
  const actor = outcome === 'DONE' && act.done !== false ? who : null;
  em.create(AuditEventEntity, {
    at: clock.now(),
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? null,
    actorRole: null,
    operation: act.operation,
    recordType: 'USER',
    recordId: who?.id ?? null,
    reference: who?.id ?? null,
    outcome,
    changes: act.changes ?? [],
    requestId: act.requestId,
  });
}
