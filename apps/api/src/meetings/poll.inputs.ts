import type { PollAction } from '@iltizam/domain/meeting-polls';
import { ID, InputType, Int } from 'type-graphql';
import { PublicField, StaffField } from '../graphql/public.js';
import { PollActionEnum } from './poll.type.js';

const KEY = 'Of your making, at most 255 characters; repeats have no second effect.';

@InputType({ description: 'A poll to be opened or closed.' })
export class DecidePollInput {
  @StaffField(() => String, { description: 'Reference of the meeting.' })
  meeting!: string;

  @StaffField(() => ID, { description: 'The poll.' })
  poll!: string;

  @StaffField(() => Int, { description: 'Its version as it was on the screen.' })
  version!: number;

  @StaffField(() => PollActionEnum, { description: 'What is done with it.' })
  action!: PollAction;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An answer to a poll, of somebody who is there.' })
export class AnswerPollInput {
  @PublicField(() => ID, { description: 'The poll.' })
  poll!: string;

  @PublicField(() => Int, { description: 'The place of the answer among the poll’s, from 1.' })
  option!: number;

  @PublicField(() => String, { description: KEY })
  idempotencyKey!: string;
}
