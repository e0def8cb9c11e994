import type { ActorRole } from '@iltizam/domain/roles';
import { ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { ActorRoleEnum } from '../timeline/timeline.type.js';

@ObjectType({ description: 'A field that an operation changed.' })
export class Change {
  @StaffField(() => String, { description: 'Its name; a language of a text stands after a dot: `title.fr`.' })
  field!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'Its value before, as text; null where it had none.',
  })
  before!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Its value after, as text; null where it has none.',
  })
  after!: string | null;
}

@ObjectType({
  description: 'Who did or tried what. Written with the change itself, and never changed after.',
})
export class AuditEvent {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => InstantScalar, { description: 'When, UTC.' })
  at!: Date;

  @StaffField(() => String, { nullable: true, description: 'Who; null for somebody without an account.' })
  actorName!: string | null;

  @StaffField(() => ActorRoleEnum, {
    nullable: true,
    description: 'In which role; null where none was needed or held.',
  })
  actorRole!: ActorRole | null;

  @StaffField(() => String, { description: 'Which operation, such as `Mutation.updateCommitment`.' })
  operation!: string;

  @StaffField(() => String, { description: 'Sort of record, such as `COMMITMENT`.' })
  recordType!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'The record it was done to; null where none was reached.',
  })
  reference!: string | null;

  @StaffField(() => String, { description: '`DONE`, or the code of the refusal.' })
  outcome!: string;

  @StaffField(() => [Change], { description: 'What it changed; nothing where it was refused.' })
  changes!: Change[];
}

export const AuditEventConnection = connectionOf(AuditEvent, 'AuditEvent', 'audit events');
