import { actingRole } from '@iltizam/domain/permissions';
import type { Citizen } from '@iltizam/domain/citizen-links';
import type { Actor, ActorRole, College } from '@iltizam/domain/roles';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { ScreeningChecks } from '@iltizam/domain/screening-checks';
import type { Change as FieldChange } from '../audit/audit-event.entity.js';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import type { EntityManager } from '../database/database.js';
import { OutboxMessageEntity } from '../outbox/outbox-message.entity.js';
import { TransitionEntity, type RecordType } from '../timeline/transition.entity.js';

export interface Step {
  recordType: RecordType;
  recordId: string;
  action: string;
  from: string | null;
  to: string;
  /** The role and college in which the person acted. */
  actorRole: ActorRole;
  actorCollege?: College | null;
  institutionId?: string | null;
  reasonCode?: InadmissibilityReason | null;
  reason?: LocalizedText | null;
  /** How the criteria of screening were answered with it. */
  checks?: ScreeningChecks | null;
  /** Is it public at once? A proposal's step waits for its outcome to be published. */
  published?: boolean;
}

export interface Touched {
  recordType: string;
  /** Null for what is known by its reference alone. */
  recordId: string | null;
  reference: string;
  changes: FieldChange[];
}

/**
 * What a command works in: one transaction in which the change, its timeline entry, its audit record and its
 * message to others are written together, or not at all.
 */
export class Change {
  constructor(
    readonly em: EntityManager,
    readonly actor: Actor,
    readonly actorName: string | null,
    readonly operation: string,
    readonly requestId: string,
    readonly today: string,
    readonly now: Date,
    /** Somebody without an account whom the portal recognises. */
    readonly citizen: Citizen | null = null,
    /** The version of the account when its rights were read; null where nobody is signed in. */
    readonly rights: number | null = null,
  ) {}

  get userId(): string | null {
    return this.actor.userId;
  }

  /** The role in which the person acts; SYSTEM where nobody does. */
  get role(): ActorRole {
    return actingRole(this.actor, this.operation) ?? 'SYSTEM';
  }

  /** Adds a step to a record's timeline. */
  step(step: Step): void {
    this.em.create(TransitionEntity, this.transition(step));
  }

  /** Every command names what it touched: the audit record and the message to others are made from it. */
  touch(touched: Touched, actorRole: ActorRole | null): AuditEventEntity {
    this.em.create(OutboxMessageEntity, this.message(touched));
    return this.em.create(AuditEventEntity, this.audit(touched, actorRole));
  }

  transition(step: Step) {
    return {
      recordType: step.recordType,
      recordId: step.recordId,
      action: step.action,
      fromState: step.from,
      toState: step.to,
      at: this.now,
      atPrecision: 'INSTANT' as const,
      actorId: this.actor.userId,
      actorRole: step.actorRole,
      actorCollege: step.actorCollege ?? null,
      institutionId: step.institutionId ?? null,
      reasonCode: step.reasonCode ?? null,
      reason: step.reason ?? null,
      checks: step.checks ?? null,
      publishedAt: step.published ? this.now : null,
      provenance: 'ENTERED' as const,
    };
  }

  audit(touched: Touched, actorRole: ActorRole | null) {
    return {
      at: this.now,
      actorId: this.actor.userId,
      actorName: this.actorName,
      actorRole,
      operation: this.operation,
      recordType: touched.recordType,
      recordId: touched.recordId,
      reference: touched.reference,
      outcome: 'DONE',
      changes: touched.changes,
      requestId: this.requestId,
    };
  }

  message(touched: Touched) {
    return {
      at: this.now,
      kind: this.operation,
      recordType: touched.recordType,
      reference: touched.reference,
      payload: { fields: touched.changes.map((change) => change.field) },
      // Nobody is mailed that something changed: left open, whoever looks for what waits would read all that ever did.
      handledAt: this.now,
    };
  }
}
