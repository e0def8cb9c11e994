import { conflictGrounds, type ConflictGround } from '@iltizam/domain/recusal';
import { ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const ConflictGroundEnum = graphqlEnum(
  'ConflictGround',
  conflictGrounds,
  'Why somebody may not be free to judge a proposal.',
  {
    OWN_ADDRESS: 'They sent it, or another of its group, from the address of their account.',
    AUTHORSHIP: "The member's organisation wrote it, or another of its group.",
    DECLARED: 'The member declared an interest.',
    INSTITUTION_CONCERNED:
      "It is put before the member's institution, that one was suggested for it, or it leads the theme.",
  },
);

@ObjectType({ description: 'What stands between whoever asks and a free judgement of a proposal.' })
export class ConflictOfInterest {
  @StaffField(() => Boolean, {
    description:
      'True: no step on it is open to this person. False: a warning, stepping aside is their choice.',
  })
  blocks!: boolean;

  @StaffField(() => ConflictGroundEnum, { description: 'What it rests on.' })
  ground!: ConflictGround;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it was declared, UTC; null for what is computed.',
  })
  declaredAt!: Date | null;
}

@ObjectType({ description: 'A line of the register: a member who declared an interest in a proposal.' })
export class Recusal {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => String, { description: 'Name of the member.' })
  name!: string;

  @StaffField(() => String, { description: 'The interest, in the words of the member.' })
  ground!: string;

  @StaffField(() => InstantScalar, { description: 'When it was declared, UTC.' })
  declaredAt!: Date;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it was withdrawn, UTC; null while it stands.',
  })
  withdrawnAt!: Date | null;

  /** Not exposed: what the field of the resolver is made from. */
  proposalId!: string;
}

export const RecusalConnection = connectionOf(Recusal, 'Recusal', 'declarations');

@InputType({ description: 'Steps aside from a proposal.' })
export class RecuseInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => String, {
    description: 'The interest, at most 2,000 characters: it is kept in the register.',
  })
  ground!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: "Withdraws this person's own declaration; the register keeps it." })
export class WithdrawRecusalInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}
