import type { College, Role } from '@iltizam/domain/roles';
import { ID, InputType, Int } from 'type-graphql';
import { LocaleEnum } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import { RoleEnum } from './membership.type.js';

type LocaleValue = keyof typeof LocaleEnum;

const KEY = 'The same key with the same input gives the same answer and has no second effect.';
const VERSION = "The user's version you read.";

@InputType({ description: 'Which users; every condition given must hold.' })
export class UserFilter {
  @StaffField(() => String, {
    nullable: true,
    description: 'Words of the name or the address; Arabic spellings are folded.',
  })
  q?: string | null;

  @StaffField(() => RoleEnum, { nullable: true, description: 'Holds this role today.' })
  role?: Role | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Holds a role in this institution today (reference).',
  })
  institution?: string | null;

  @StaffField(() => Boolean, { nullable: true, description: 'Only disabled users, or only the others.' })
  disabled?: boolean | null;
}

@InputType({ description: 'A new user, who has no role yet.' })
export class CreateUserInput {
  @StaffField(() => String, { description: 'The address to sign in with; no other user has it.' })
  email!: string;

  @StaffField(() => String, { description: 'The name colleagues see.' })
  name!: string;

  @StaffField(() => LocaleEnum, { description: 'The language the console opens in.' })
  locale!: LocaleValue;

  @StaffField(() => String, {
    nullable: true,
    description:
      'The first password, 12 to 256 characters and not easily guessed. Left out, the person is invited by mail to choose one.',
  })
  password?: string | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Whom to invite again.' })
export class InviteUserInput {
  @StaffField(() => ID, { description: 'The user.' })
  id!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Whose second factors to remove.' })
export class ResetSecondFactorInput {
  @StaffField(() => ID, { description: 'The user.' })
  id!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => String, {
    description: 'Why, and how it was made sure that it is them; kept in the log.',
  })
  reason!: string;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateUserInput {
  @StaffField(() => ID, { description: 'The user.' })
  id!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => String, { nullable: true, description: 'The name colleagues see.' })
  name?: string | null;

  @StaffField(() => LocaleEnum, { nullable: true, description: 'The language the console opens in.' })
  locale?: LocaleValue | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'True ends all sessions at once. Nobody disables themselves.',
  })
  disabled?: boolean | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A role for somebody else; what it is held in depends on the role.' })
export class AddMembershipInput {
  @StaffField(() => ID, { description: 'The user.' })
  user!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @StaffField(() => String, {
    nullable: true,
    description: "An officer's institution; a member's organisation (reference).",
  })
  institution?: string | null;

  @StaffField(() => CollegeEnum, { nullable: true, description: "A member's college." })
  college?: College | null;

  @StaffField(() => String, { nullable: true, description: 'The plan of a reviewer or monitor (reference).' })
  plan?: string | null;

  @StaffField(() => String, { nullable: true, description: 'The meeting of a rapporteur (reference).' })
  meeting?: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: "The committee's term of a member, such as `2024-2027`.",
  })
  cycle?: string | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'The first day; today when left out.' })
  validFrom?: string | null;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'The last day; left out while no end is known.',
  })
  validTo?: string | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "The end of somebody else's role." })
export class EndMembershipInput {
  @StaffField(() => ID, { description: 'The user.' })
  user!: string;

  @StaffField(() => Int, { description: VERSION })
  version!: number;

  @StaffField(() => ID, { description: 'The membership to end.' })
  membership!: string;

  @StaffField(() => DayScalar, { nullable: true, description: 'Its last day; left out, it ends at once.' })
  validTo?: string | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
