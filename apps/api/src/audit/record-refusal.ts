import type { Context } from '../graphql/context.js';
import type { Refused } from '../graphql/refused.js';
import { AuditEventEntity } from './audit-event.entity.js';

/** A refused attempt leaves a trace too: who tried what, and why it was refused. */
export async function recordRefusal(context: Context, operation: string, error: Refused): Promise<void> {
  const em = context.em.fork();
  em.create(AuditEventEntity, {
    at: context.now,
    actorId: context.looking?.by.id ?? context.actor.userId,
    actorName: context.looking?.by.name ?? context.signedIn?.name ?? null,
    actorRole: null,
    operation,
    recordType: 'OPERATION',
    recordId: null,
    reference: null,
    outcome: error.refusal.code,
    // Both names: who did it, and as whom.
    changes: context.looking
      ? [{ field: 'viewedAs', before: null, after: context.signedIn?.name ?? null }]
      : [],
    requestId: context.requestId,
  });
  await em.flush();
}
