import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { CommentAnswer, CommentRefusal, CommentState } from '@iltizam/domain/comment-workflow';
import type { CommentPart, CommentStance, ConsultationKind } from '@iltizam/domain/consultations';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { AuthorCapacityEnum } from '../proposals/submit-proposal.input.js';
import {
  CommentAnswerEnum,
  CommentPartEnum,
  CommentRefusalEnum,
  CommentStanceEnum,
  CommentStateEnum,
  ConsultationKindEnum,
} from './consultation.enums.js';

@ObjectType({ description: 'A window in which everybody may comment on the commitments of a plan.' })
export class PublicConsultation {
  @PublicField(() => String, { description: 'Stable public key, such as `ma-nap-3-k1`.' })
  reference!: string;

  @PublicField(() => ConsultationKindEnum, { description: 'What it is about.' })
  kind!: ConsultationKind;

  @PublicField(() => DayScalar, { description: 'First day on which comments are received.' })
  startsOn!: string;

  @PublicField(() => DayScalar, { description: 'Last day on which comments are received.' })
  endsOn!: string;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What the public is asked; null where nothing was written.',
  })
  invitation!: Text | null;

  @PublicField(() => Boolean, {
    description: 'Are comments received today: within its days, while the stage of the plan is open?',
  })
  isReceiving!: boolean;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  id!: string;
  planId!: string;
}

@ObjectType({ description: 'The comments of a public consultation that are published, in numbers.' })
export class CommentTally {
  @PublicField(() => Int, { description: 'Published.' })
  published!: number;

  @PublicField(() => Int, { description: 'Of them, answered by the lead institution.' })
  answered!: number;

  @PublicField(() => Int, { description: 'Of the answered, taken wholly.' })
  taken!: number;

  @PublicField(() => Int, { description: 'Of the answered, taken in part.' })
  partlyTaken!: number;

  @PublicField(() => Int, { description: 'Of the answered, not taken.' })
  notTaken!: number;

  @PublicField(() => Int, {
    description: 'Refused by moderation: how many, and nothing else of them.',
  })
  refused!: number;
}

@ObjectType({ description: 'What the lead institution makes of a comment.' })
export class CommentReply {
  @PublicField(() => CommentAnswerEnum, { description: 'Taken, in part, or not.' })
  answer!: CommentAnswer;

  @PublicField(() => LocalizedText, { description: 'Why, and what became of it.' })
  text!: Text;

  @PublicField(() => InstantScalar, { description: 'When it was given, UTC.' })
  answeredAt!: Date;
}

@ObjectType({
  description:
    'What somebody said of a commitment in a public consultation. Who said it is kept apart, never shown.',
})
export class Comment {
  @PublicField(() => String, { description: 'Stable public key, such as `ma-nap-3-k1-007`.' })
  reference!: string;

  @PublicField(() => CommentPartEnum, { description: 'What it is about.' })
  part!: CommentPart;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The activity or indicator it is about, as it was called then; null for other parts.',
  })
  partName!: Text | null;

  @PublicField(() => CommentStanceEnum, { description: 'Where its author stands.' })
  stance!: CommentStance;

  @PublicField(() => LocalizedText, { description: 'The comment, in the language it was written in.' })
  text!: Text;

  @PublicField(() => AuthorCapacityEnum, { description: 'As what its author speaks.' })
  capacity!: AuthorCapacity;

  @PublicField(() => InstantScalar, { description: 'When it was received, UTC.' })
  receivedAt!: Date;

  @PublicField(() => CommentStateEnum, { description: 'How far it has come.' })
  state!: CommentState;

  @PublicField(() => CommentReply, {
    nullable: true,
    description: 'The answer of the lead institution; null until it is given.',
  })
  reply!: CommentReply | null;

  @StaffField(() => CommentRefusalEnum, { nullable: true, description: 'Why it is not published.' })
  refusal!: CommentRefusal | null;

  @StaffField(() => LocalizedText, {
    nullable: true,
    description: 'The justification its author was told, where it is not published.',
  })
  refusalText!: Text | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Why its author asks for another look at the refusal; null where they do not.',
  })
  appeal!: string | null;

  @StaffField(() => Int, { description: 'Version read; sent back with a step.' })
  version!: number;

  id!: string;
  consultationId!: string;
  commitmentId!: string;
  leadInstitution!: string;
  activityId!: string | null;
  indicatorId!: string | null;
}

export const CommentConnection = connectionOf(Comment, 'Comment', 'comments');
