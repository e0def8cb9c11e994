import type { Change } from '../commands/change.js';
import type { Refusal } from '@iltizam/domain/refusals';
import { AuditEventEntity } from './audit-event.entity.js';

/** A refused attempt on one of many leaves its trace as a refused attempt on one does. */
export function recordRefused(
  change: Change,
  reference: string,
  recordId: string | null,
  { code }: Refusal,
): void {
  change.em.create(AuditEventEntity, {
    at: change.now,
    actorId: change.userId,
    actorName: change.actorName,
    actorRole: null,
    operation: change.operation,
    recordType: 'PROPOSAL',
    recordId,
    reference: recordId && reference,
    outcome: code,
    changes: [],
    requestId: change.requestId,
  });
}
