import { cardReportStates, type CardReportState } from '@iltizam/domain/card-report-table';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { itemStates, type ItemState } from '@iltizam/domain/round-items';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { FieldValueScalar, InstantScalar } from '../graphql/scalars.js';

export const CardReportStateEnum = graphqlEnum(
  'CardReportState',
  cardReportStates,
  'Where a report on a card stands. Nothing of it is on the card before it is validated.',
  {
    DRAFT: 'Being written by those who may write on the card.',
    SENT: 'Handed to the secretariat; nobody changes it meanwhile.',
    RETURNED: 'Given back with comments, to be written further and sent again.',
    VALIDATED: 'On the card, and public.',
  },
);

@ObjectType({ description: 'One field of a draft.' })
export class DraftField {
  @StaffField(() => String, { description: 'Its path, as in `SaveDraftInput`.' })
  field!: string;

  @StaffField(() => FieldValueScalar, {
    nullable: true,
    description: 'What stood on the card when it was first touched; null where nothing did.',
  })
  base!: FieldValue;

  @StaffField(() => FieldValueScalar, {
    nullable: true,
    description: 'What is to stand there; null where it is to be emptied.',
  })
  value!: FieldValue;

  @StaffField(() => String, { nullable: true, description: 'Who saved it last.' })
  by!: string | null;

  @StaffField(() => InstantScalar, { description: 'When it was saved last, UTC.' })
  at!: Date;

  @StaffField(() => Boolean, {
    description: 'Was it saved after the report was last given back? False where it never was.',
  })
  changedSinceReturn!: boolean;

  /** Not exposed. */
  reportId!: string;
}

export const ItemStateEnum = graphqlEnum(
  'ItemState',
  itemStates,
  'How an item of a round is answered in the draft.',
  {
    WAITING: 'Not at all, or half.',
    UNCHANGED: 'Confirmed to stand as it was last reported.',
    CHANGED: 'Reported anew.',
  },
);

@ObjectType({ description: 'Something a round asks: where an activity stands, what an indicator measures.' })
export class ReportItem {
  @StaffField(() => String, { description: 'Its path: `reports.ID` or `measurements.ID`.' })
  field!: string;

  @StaffField(() => ItemStateEnum, { description: 'How it is answered.' })
  state!: ItemState;
}

@ObjectType({ description: 'Why a report was given back, at the field it concerns.' })
export class FieldComment {
  @StaffField(() => String, {
    nullable: true,
    description: 'The field (path); null for a word on the whole.',
  })
  field!: string | null;

  @StaffField(() => LocalizedText, { description: 'What is asked for.' })
  text!: Text;

  @StaffField(() => String, { nullable: true, description: 'Who wrote it.' })
  by!: string | null;

  @StaffField(() => InstantScalar, { description: 'When, UTC.' })
  at!: Date;

  /** Not exposed. */
  reportId!: string;
}

@ObjectType({
  description:
    'What the officers of a card say of a period, from the first thing typed to its validation: the working draft they share.',
})
export class CardReport {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => CardReportStateEnum, { description: 'Where it stands.' })
  state!: CardReportState;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When something was last typed in it, UTC.',
  })
  savedAt!: Date | null;

  @StaffField(() => InstantScalar, { nullable: true, description: 'When it was last sent, UTC.' })
  sentAt!: Date | null;

  @StaffField(() => String, { nullable: true, description: 'Who sent it last.' })
  sentBy!: string | null;

  @StaffField(() => InstantScalar, { nullable: true, description: 'When it was last given back, UTC.' })
  returnedAt!: Date | null;

  @StaffField(() => Int, {
    description: 'Version read; sent back with a step. It grows with every field saved.',
  })
  version!: number;

  /** Not exposed. */
  commitmentId!: string;
  roundId!: string | null;
}
