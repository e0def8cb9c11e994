import { followed, frequencies, type Followed, type Frequency } from '@iltizam/domain/following';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, InputType, ObjectType } from 'type-graphql';
import { FormGuardInput } from '../citizens/guard-form.input.js';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const FollowedEnum = graphqlEnum('Followed', followed, 'What can be followed by mail.', {
  PROPOSAL: 'A proposal, and what it becomes.',
  COMMITMENT: 'A commitment: its steps, progress, measurements, evidence and amendments.',
  THEME: "A theme of a plan: its proposals and meetings. Its reference is the plan's, a slash, and its own.",
  INSTITUTION: 'An institution: commitments it leads or supports, and proposals it answered.',
  ACTION_PLAN: 'A plan: its stages, meetings and commitments.',
});

export const FrequencyEnum = graphqlEnum('Frequency', frequencies, 'How often somebody is written to.', {
  EVENT: 'At each event.',
  DAILY: 'Once a day, where there is news.',
  WEEKLY: 'Once a week, where there is news.',
});

@ObjectType({ description: 'Something a person recognised by the portal is told of by mail.' })
export class Follow {
  @PublicField(() => ID, { description: 'Its id.' })
  id!: string;

  @PublicField(() => FollowedEnum, { description: 'What kind of record is followed.' })
  recordType!: Followed;

  @PublicField(() => String, { description: "Its reference; of a theme, the plan's, a slash, and its own." })
  reference!: string;

  @PublicField(() => LocalizedText, { description: 'What it is called.' })
  title!: Text;

  @PublicField(() => FrequencyEnum, { description: 'How often they are written to.' })
  frequency!: Frequency;

  @PublicField(() => Boolean, { description: 'Is it a proposal of their own?' })
  own!: boolean;

  @PublicField(() => InstantScalar, { description: 'Since when, UTC.' })
  since!: Date;
}

@ObjectType({ description: 'Whether following began, or waits for the link of a mail.' })
export class FollowPayload {
  @PublicField(() => Boolean, { description: 'It began at once: the portal recognised the browser.' })
  confirmed!: boolean;
}

@InputType({ description: 'Somebody wants to be told of a record by mail.' })
export class FollowInput {
  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => FollowedEnum, { description: 'What kind of record.' })
  recordType!: Followed;

  @PublicField(() => String, { description: 'Its reference, at most 255 characters.' })
  reference!: string;

  @PublicField(() => FrequencyEnum, { description: 'How often to write.' })
  frequency!: Frequency;

  @PublicField(() => Boolean, { description: 'They agreed to be written to. Refused where they did not.' })
  consent!: boolean;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'How often to write from now on, or never again.' })
export class ChangeFollowInput {
  @PublicField(() => ID, { description: 'Which of their own follows.' })
  id!: string;

  @PublicField(() => FrequencyEnum, { nullable: true, description: 'How often; null ends it.' })
  frequency?: Frequency | null;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'The link of a mail that ends mails of its sort.' })
export class UnsubscribeInput {
  @PublicField(() => String, { description: 'The token of the link, at most 255 characters.' })
  token!: string;
}
