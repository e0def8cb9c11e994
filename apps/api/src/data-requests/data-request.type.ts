import {
  dataRequestActions,
  dataRequestKinds,
  dataRequestStates,
  objectionPurposes,
  type DataRequestAction,
  type DataRequestKind,
  type DataRequestState,
  type ObjectionPurpose,
} from '@iltizam/domain/data-requests';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const DataRequestKindEnum = graphqlEnum(
  'DataRequestKind',
  dataRequestKinds,
  'What somebody asks about what is held of them.',
  {
    ACCESS: 'To have it in a file.',
    ERASURE: 'To have it erased.',
    OBJECTION: 'That it is not used for one purpose any more (law 09-08, article 9).',
  },
);

export const ObjectionPurposeEnum = graphqlEnum(
  'ObjectionPurpose',
  objectionPurposes,
  'A use of personal data that one can object to.',
  {
    AUTHORSHIP: 'Who wrote a proposal: name, address and organisation; the proposal stays.',
    FOLLOWING: 'Mails about what is followed.',
    PARTICIPATION: 'The registration for meetings.',
    CANDIDACY: 'The candidacy for a seat of the committee; its result stays without the person.',
  },
);

export const DataRequestStateEnum = graphqlEnum(
  'DataRequestState',
  dataRequestStates,
  'Where a request stands.',
  {
    OPEN: 'To be answered by the secretariat.',
    DONE: 'Done as asked.',
    REFUSED: 'Not done, with the reason told to the person.',
  },
);

export const DataRequestActionEnum = graphqlEnum(
  'DataRequestAction',
  dataRequestActions,
  'How a request is answered.',
  {
    ERASE: 'The person is erased, at once and for good.',
    END_USE: 'What is held for the purpose objected to goes, at once and for good.',
    REFUSE: 'Not now, with a reason.',
  },
);

export const dataFormats = ['JSON', 'CSV'] as const;
export type DataFormat = (typeof dataFormats)[number];
export const DataFormatEnum = graphqlEnum('DataFormat', dataFormats, 'The form of a file.', {
  JSON: 'For programs: rows by table.',
  CSV: 'For a sheet: one value a line.',
});

@ObjectType({ description: 'A request about what is held of somebody. Who they are is not told with it.' })
export class DataRequest {
  @PublicField(() => ID, { description: 'Its id.' })
  id!: string;

  @PublicField(() => DataRequestKindEnum, { description: 'What was asked.' })
  kind!: DataRequestKind;

  @PublicField(() => ObjectionPurposeEnum, {
    nullable: true,
    description: 'Which use is objected to; null for other requests.',
  })
  purpose!: ObjectionPurpose | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Why they object, in their words; null for other requests, and once they are erased.',
  })
  words!: string | null;

  @PublicField(() => DataRequestStateEnum, { description: 'Where it stands.' })
  state!: DataRequestState;

  @PublicField(() => InstantScalar, { description: 'When it was asked, UTC.' })
  askedAt!: Date;

  @PublicField(() => DayScalar, { description: 'The last day to answer, by the law.' })
  dueOn!: string;

  @PublicField(() => InstantScalar, { nullable: true, description: 'When it was answered; null until then.' })
  handledAt!: Date | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Why not, as told to the person; null otherwise.',
  })
  reason!: string | null;

  @StaffField(() => Int, { description: 'For the next write: what was seen.' })
  version!: number;

  @StaffField(() => Int, { nullable: true, description: 'Rows handed out or erased; null until then.' })
  rowCount!: number | null;
}

export const DataRequestConnection = connectionOf(DataRequest, 'DataRequest', 'requests');
export type DataRequestConnection = InstanceType<typeof DataRequestConnection>;

@ObjectType({ description: 'Everything that is held of the person the portal recognises.' })
export class MyDataPayload {
  @PublicField(() => String, { description: 'What the file is called.' })
  fileName!: string;

  @PublicField(() => String, { description: 'What stands in it.' })
  content!: string;
}

@InputType({ description: 'A wish for everything that is held of oneself.' })
export class ExportMyDataInput {
  @PublicField(() => DataFormatEnum, { description: 'In which form.' })
  format!: DataFormat;
}

@InputType({ description: 'A wish to be erased.' })
export class AskErasureInput {
  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'An objection to one use of what is held of oneself.' })
export class AskObjectionInput {
  @PublicField(() => ObjectionPurposeEnum, { description: 'Which use.' })
  purpose!: ObjectionPurpose;

  @PublicField(() => String, { description: 'Why, at most 1,000 characters.' })
  words!: string;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'An answer to a request to be erased, or to an objection.' })
export class HandleDataRequestInput {
  @StaffField(() => ID, { description: 'Which request.' })
  id!: string;

  @StaffField(() => Int, { description: 'Its version as it was seen.' })
  version!: number;

  @StaffField(() => DataRequestActionEnum, { description: 'What is done.' })
  action!: DataRequestAction;

  @StaffField(() => String, {
    nullable: true,
    description: 'Why not, as it is mailed to the person: at most 3000 characters.',
  })
  reason?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The request as it stands after the change.' })
export class DataRequestPayload {
  @StaffField(() => DataRequest, { description: 'The request.' })
  request!: DataRequest;
}
