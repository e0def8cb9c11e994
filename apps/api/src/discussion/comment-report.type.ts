import type { ModerationGround } from '@iltizam/domain/moderation';
import { ID, InputType, ObjectType } from 'type-graphql';
import { PublicField } from '../graphql/public.js';
import { ModerationGroundEnum } from '../moderation/moderation.enums.js';

@InputType({ description: 'Says that a comment breaks the rules.' })
export class ReportCommentInput {
  @PublicField(() => ID, { description: 'The comment, which has to be public.' })
  comment!: string;

  @PublicField(() => ModerationGroundEnum, { description: 'Which rule it breaks.' })
  ground!: ModerationGround;

  @PublicField(() => String, {
    nullable: true,
    description:
      'What is wrong, in the words of whoever says it, for the moderators; at most 500 characters.',
  })
  words?: string | null;

  @PublicField(() => String, {
    nullable: true,
    description:
      'A solution of `/challenge/REPORT`, base64 of its JSON: good once, ten minutes. Without it fewer are received of one network an hour.',
  })
  proof?: string | null;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'A comment was said to break the rules.' })
export class ReportCommentPayload {
  @PublicField(() => Boolean, {
    description: 'A moderator reads the comment again. It stays where it is until one decides.',
  })
  received!: boolean;
}
