import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { AdoptionRecord } from '@iltizam/domain/plan-adoption';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { ID, Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { StageKindEnum } from './plan.enums.js';
import type { PlanFigures } from './plan.entity.js';

@ObjectType({ description: "A country's, parliament's or region's open-government action plan." })
export class ActionPlan {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'Stable public key, such as `ma-nap-2`.' })
  reference!: string;

  @PublicField(() => Int, { description: "Its place among its owner's plans, from 1." })
  ordinal!: number;

  @PublicField(() => LocalizedText, { description: 'Its official title.' })
  title!: Text;

  @PublicField(() => DayScalar, { description: 'First day of the plan.' })
  startsOn!: string;

  @PublicField(() => DayScalar, { description: 'Last day of the plan.' })
  endsOn!: string;

  @PublicField(() => DatePrecisionEnum, { description: 'How exactly the first day is known.' })
  startPrecision!: DatePrecision;

  @PublicField(() => DatePrecisionEnum, { description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision;

  @PublicField(() => StageKindEnum, { description: 'The stage it stands in.' })
  stage!: StageKind;

  stageIsOpen!: boolean;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'How it is made, where a source says so.',
  })
  methodology!: Text | null;

  @StaffField(() => Boolean, { description: 'Must a member of the other college confirm a refusal?' })
  secondReader!: boolean;

  @StaffField(() => Boolean, {
    description: 'Are author, organisation and meeting of a proposal hidden until a decision on it stands?',
  })
  blindScreening!: boolean;

  @StaffField(() => Boolean, {
    description: 'Must a member whose institution is concerned by a proposal stand aside, or only be warned?',
  })
  bindingRecusal!: boolean;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  ownerId!: string | null;
  adoptedOn!: string | null;
  adoptionRecord!: AdoptionRecord | null;
  recordedCommitmentCount!: number | null;
  draftCount!: number | null;
  reportedPercent!: number | null;
  reportedAsOf!: string | null;
  figures!: PlanFigures | null;
}

@ObjectType({ description: 'A stage of a plan with the days announced for it.' })
export class Stage {
  @PublicField(() => StageKindEnum, { description: 'Which stage.' })
  kind!: StageKind;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'First day; null when not announced or recorded.',
  })
  startsOn!: string | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'Last day; null when not announced or recorded.',
  })
  endsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What the report says of it.' })
  note!: Text | null;

  @PublicField(() => Boolean, { description: 'Is it open now?' })
  isOpen!: boolean;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'Since when its beginning is announced for these days; null for what documents record.',
  })
  announcedOn!: string | null;

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When it was opened last, UTC; null when not opened yet, or not here.',
  })
  openedAt!: Date | null;

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When it was closed, UTC; null while open, or when not closed here.',
  })
  closedAt!: Date | null;

  planId!: string;
}

@ObjectType({ description: "A chapter of a plan's commitments." })
export class Area {
  @PublicField(() => String, { description: 'Key inside the plan.' })
  reference!: string;

  @PublicField(() => Int, { description: 'Its place in the plan, from 1.' })
  ordinal!: number;

  @PublicField(() => LocalizedText, { description: 'Its name.' })
  name!: Text;

  id!: string;
  planId!: string;
}

@ObjectType({ description: "A subject on which a plan's proposals are collected." })
export class Theme {
  @PublicField(() => String, { description: 'Key inside the plan.' })
  reference!: string;

  @PublicField(() => Int, { description: 'Its place in the plan, from 1.' })
  ordinal!: number;

  @PublicField(() => LocalizedText, { description: 'Its name.' })
  name!: Text;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Remark on the name in the sources.' })
  note!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Why it was chosen, where a source says so.',
  })
  rationale!: Text | null;

  id!: string;
  planId!: string;
  recordedPortal!: number | null;
  recordedMeeting!: number | null;
}
