import { changeKinds, changedRecords, type ChangedRecord, type ChangeKind } from '@iltizam/domain/changes';
import { ObjectType } from 'type-graphql';
import { PageInfo } from '../graphql/connection.js';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const ChangeKindEnum = graphqlEnum(
  'ChangeKind',
  changeKinds,
  'What became of a record, as far as everybody may see it.',
  {
    CREATED: 'It is to be seen from now on.',
    UPDATED: 'Something of it is different: read it again.',
    DELETED: 'It is not to be seen any more: whoever keeps a copy removes it.',
  },
);

export const ChangedRecordEnum = graphqlEnum(
  'ChangedRecord',
  changedRecords,
  'A kind of record that can be followed. What is part of one, such as an activity, is a change of the whole.',
  {
    ACTION_PLAN: 'An `ActionPlan`, with its stages, themes and areas.',
    INSTITUTION: 'An `Institution`, with its names and parents.',
    MEETING: 'A `Meeting`, with its themes and institutions.',
    COMMITMENT: 'A `Commitment`, with its activities, indicators, measurements and sources.',
    PROPOSAL: 'A `Proposal`, with its outcome and the answers published with it.',
  },
);

@ObjectType({ description: 'One change of a public record. It says that something changed, not what.' })
export class RecordChange {
  @PublicField(() => InstantScalar, { description: 'When the transaction of the change began, UTC.' })
  at!: Date;

  @PublicField(() => ChangeKindEnum, { description: 'What became of the record.' })
  kind!: ChangeKind;

  @PublicField(() => ChangedRecordEnum, { description: 'What kind of record it is.' })
  recordType!: ChangedRecord;

  @PublicField(() => String, { description: 'The public key under which the record is, or was, to be read.' })
  reference!: string;
}

@ObjectType({ description: 'One of the changes of a page.' })
export class ChangeEdge {
  @PublicField(() => String, { description: 'Opaque place among all changes.' })
  cursor!: string;

  @PublicField(() => RecordChange, { description: 'The change.' })
  node!: RecordChange;
}

@ObjectType({
  description:
    'A page of changes, in an order that never changes: nothing is ever put before a place somebody has read.',
})
export class ChangeConnection {
  @PublicField(() => PageInfo, {
    description:
      'Keep `endCursor` and come back with it as `after`; on a page without changes it is the place you gave.',
  })
  pageInfo!: PageInfo;

  @PublicField(() => [ChangeEdge], { description: 'The changes of this page, in order.' })
  edges!: ChangeEdge[];
}
