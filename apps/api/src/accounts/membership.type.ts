import { roles, type College, type Role } from '@iltizam/domain/roles';
import { ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';

export const RoleEnum = graphqlEnum(
  'Role',
  roles,
  'What somebody may act as; the permission table says what that opens.',
  {
    MEMBER: 'A member of the oversight committee, in one of its colleges.',
    SECRETARIAT: 'The department that runs the process.',
    OFFICER: 'Answers for an institution.',
    RAPPORTEUR: 'Records what a meeting proposed.',
    REVIEWER: 'An independent reviewer of a plan.',
    MONITOR: "Civil society's view of a plan's implementation.",
    ADMINISTRATOR: 'Looks after accounts and institutions.',
  },
);

@ObjectType({ description: 'A role with its days. Rights begin and end with it, at the next request.' })
export class Membership {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @StaffField(() => CollegeEnum, { nullable: true, description: "A member's college; null for other roles." })
  college!: College | null;

  @StaffField(() => String, {
    nullable: true,
    description: "The committee's term it belongs to; null where none is named.",
  })
  cycle!: string | null;

  @StaffField(() => DayScalar, { description: 'Its first day.' })
  validFrom!: string;

  @StaffField(() => DayScalar, { nullable: true, description: 'Its last day; null while no end is known.' })
  validTo!: string | null;

  @StaffField(() => Boolean, { description: 'Does it hold today?' })
  isCurrent!: boolean;

  /** Not exposed: the relation resolves it. */
  userId!: string;
  institutionId!: string | null;
  planId!: string | null;
}
