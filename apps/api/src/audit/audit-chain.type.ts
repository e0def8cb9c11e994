import { auditFaultKinds, type AuditFaultKind } from '@iltizam/domain/audit-faults';
import { Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { AuditEvent } from './audit-event.type.js';

@ObjectType({
  description:
    'Where the audit log ended at some moment. Whoever keeps one can tell later whether anything before it was changed or taken out.',
})
export class AuditHead {
  @PublicField(() => Float, {
    description: 'How many events the log held: changes, refused attempts, and who looked at what. Whole.',
  })
  position!: number;

  @PublicField(() => String, {
    description: 'SHA-256 over all of them in order, 64 hexadecimal digits (`docs/audit-log.md`).',
  })
  hash!: string;

  @PublicField(() => InstantScalar, { description: 'When the last of them was sealed, UTC.' })
  sealedAt!: Date;
}

@ObjectType({ description: 'The head of the audit log that was published on a day. It never changes.' })
export class AuditAnchor {
  @PublicField(() => DayScalar, { description: 'The day, in the country’s time.' })
  day!: string;

  @PublicField(() => Float, { description: 'How many events the log held then. Whole.' })
  position!: number;

  @PublicField(() => String, {
    description: 'SHA-256 over all of them in order, 64 hexadecimal digits.',
  })
  hash!: string;
}

export const AuditFaultKindEnum = graphqlEnum(
  'AuditFaultKind',
  auditFaultKinds,
  'What does not hold in the audit log.',
  {
    EVENT_CHANGED: 'An event is not what was sealed.',
    EVENT_MISSING: 'An event that was sealed is gone.',
    EVENT_ADDED: 'An event says that it is older than a seal that does not hold it.',
    ERASED_WITHOUT_ORDER: 'An event was emptied as if by an erasure that nobody ordered.',
    LINK_BROKEN: 'A seal does not follow from the one before.',
    LINK_MISSING: 'A seal is gone.',
    HEAD_MISSING: 'The log ends before a head that was published.',
    HEAD_DIFFERENT: 'The log does not lead through a head that was published.',
  },
);

@ObjectType({ description: 'A place at which the audit log does not hold.' })
export class AuditFault {
  @StaffField(() => AuditFaultKindEnum, { description: 'What does not hold.' })
  kind!: AuditFaultKind;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Its place in the log, from 1; null for an event that has none.',
  })
  position!: number | null;

  @StaffField(() => AuditEvent, {
    nullable: true,
    description: 'The event as it stands now; null where it is gone, or no single one is meant.',
  })
  event!: AuditEvent | null;
}

@ObjectType({ description: 'What the last walk through the whole audit log found. One is made every night.' })
export class AuditCheck {
  @StaffField(() => InstantScalar, { description: 'When, UTC.' })
  at!: Date;

  @StaffField(() => Float, { description: 'How many events were looked at. Whole.' })
  verified!: number;

  @StaffField(() => Int, { description: 'At how many places it does not hold; 0 where it is whole.' })
  faultCount!: number;

  @StaffField(() => [AuditFault], { description: 'The first twenty of them, those in the log in its order.' })
  faults!: AuditFault[];
}

@ObjectType({ description: 'How far the audit log is sealed, and whether it holds.' })
export class AuditState {
  @StaffField(() => AuditHead, { nullable: true, description: 'Its end; null before the first seal.' })
  head!: AuditHead | null;

  @StaffField(() => Int, { description: 'Events that wait for the next seal, which is made every minute.' })
  waiting!: number;

  @StaffField(() => AuditCheck, {
    nullable: true,
    description: 'The last walk; null before the first, and where the last could not be ended.',
  })
  check!: AuditCheck | null;
}
