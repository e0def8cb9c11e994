import type { CommitmentState } from '@iltizam/domain/commitment-workflow';
import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { OgpValue } from '@iltizam/domain/ogp-values';
import type { Provenance } from '@iltizam/domain/provenance';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { DatePrecisionEnum, ProvenanceEnum } from '../graphql/dates.type.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { CommitmentStateEnum, OgpValueEnum } from './commitment.enums.js';

@ObjectType({ description: 'How a commitment serves one of the Open Government Partnership’s values.' })
export class OgpRelevance {
  @PublicField(() => OgpValueEnum, { description: 'The value.' })
  value!: OgpValue;

  @PublicField(() => LocalizedText, { description: 'How it serves it, as the card says.' })
  how!: Text;
}

@ObjectType({
  description: 'Whom to write to about a commitment: a function and its mailbox, never a person.',
})
export class Contact {
  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The position in charge; null when not given.',
  })
  position!: Text | null;

  @PublicField(() => String, { nullable: true, description: 'Mailbox of the function; null when not given.' })
  mailbox!: string | null;
}

@ObjectType({ description: 'A promise of one institution in a plan. Its editable form is the card.' })
export class Commitment {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, {
    description: 'Stable public key: `ma-nap-2-c11` once adopted, `ma-nap-3-d04` before.',
  })
  reference!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'The key it had as a draft, which still finds it; null where it was loaded as adopted.',
  })
  draftReference!: string | null;

  @PublicField(() => Int, {
    nullable: true,
    description: 'Number of its card in the plan; null before adoption.',
  })
  number!: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description:
      "Its place in the plan's printed list, which may differ from the card's number; null when not known.",
  })
  listNumber!: number | null;

  @PublicField(() => [LocalizedText], {
    description: 'Public bodies taking part that the card names only in words.',
  })
  governmentPartners!: Text[];

  @PublicField(() => CommitmentStateEnum, { description: 'Where it stands.' })
  state!: CommitmentState;

  @PublicField(() => LocalizedText, { description: 'What is promised, in one line.' })
  title!: Text;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The problem it answers; null when not written.',
  })
  problem!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What will be done; null when not written.',
  })
  solution!: Text | null;

  @PublicField(() => [LocalizedText], { description: 'What will exist at the end, in order.' })
  expectedResults!: Text[];

  @PublicField(() => LocalizedText, { nullable: true, description: 'How it helps to solve the problem.' })
  contribution!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Budget, links to other programmes and the like.',
  })
  additionalInformation!: Text | null;

  @PublicField(() => [OgpRelevance], { description: 'How it serves each value, where the card says so.' })
  ogpRelevance!: OgpRelevance[];

  @PublicField(() => DayScalar, { nullable: true, description: 'First day; null when the card gives none.' })
  startsOn!: string | null;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day; null when the card gives none.' })
  endsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision | null;

  @PublicField(() => [OgpValueEnum], {
    description: 'The values of the Open Government Partnership it serves.',
  })
  ogpValues!: OgpValue[];

  @PublicField(() => [Int], {
    description: 'Sustainable Development Goals it serves, by their numbers 1 to 17.',
  })
  sdgs!: number[];

  @PublicField(() => ProvenanceEnum, { description: 'Entered here, or taken from an official document.' })
  provenance!: Provenance;

  @PublicField(() => InstantScalar, { description: 'When anything on the card last changed, UTC.' })
  updatedAt!: Date;

  @StaffField(() => [String], {
    description: 'What was noticed in the source while it was recorded: damaged words, dates that disagree.',
  })
  remarks!: string[];

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  /** Not exposed: relations and the contact are made from them. */
  planId!: string;
  areaId!: string | null;
  leadInstitutionId!: string;
  contactPosition!: Text | null;
  contactMailbox!: string | null;
}

@InputType({ description: 'Whom to write to: a function and its mailbox, never a person.' })
export class ContactInput {
  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The position, at most 300 characters.',
  })
  position?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Mailbox of the function.' })
  mailbox?: string | null;
}

@InputType({ description: 'What changes on a card: only the fields given, each replaced as a whole.' })
export class UpdateCommitmentInput {
  @StaffField(() => String, { description: 'Its public key.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is promised, at most 300 characters.',
  })
  title?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, { nullable: true, description: 'The problem; null takes it away.' })
  problem?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What will be done; null takes it away.',
  })
  solution?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'How it helps to solve the problem; null takes it away.',
  })
  contribution?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Budget, links to other programmes; null takes it away.',
  })
  additionalInformation?: LocalizedTextInput | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'Its first day; null takes it away.' })
  startsOn?: string | null;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'Its last day, not before the first; null takes it away.',
  })
  endsOn?: string | null;

  @StaffField(() => [LocalizedTextInput], { nullable: true, description: 'All expected results, in order.' })
  expectedResults?: LocalizedTextInput[] | null;

  @StaffField(() => ContactInput, { nullable: true, description: 'The contact; null takes it away.' })
  contact?: ContactInput | null;

  @StaffField(() => [OgpValueEnum], { nullable: true, description: 'All values it serves.' })
  ogpValues?: OgpValue[] | null;

  @StaffField(() => [Int], {
    nullable: true,
    description: 'All Sustainable Development Goals it serves, 1 to 17.',
  })
  sdgs?: number[] | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export const CommitmentConnection = connectionOf(Commitment, 'Commitment', 'commitments');
