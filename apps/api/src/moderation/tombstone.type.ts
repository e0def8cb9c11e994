import type { ModerationGround } from '@iltizam/domain/moderation';
import { ID, ObjectType } from 'type-graphql';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { ModerationGroundEnum } from './moderation.enums.js';

@ObjectType({
  description:
    'What stands in the place of a proposal nobody reads any more: its number is never given again.',
})
export class Tombstone {
  @PublicField(() => ID, { description: 'Its public key, such as `ma-nap-3-p0007`.' })
  reference!: string;

  @PublicField(() => ModerationGroundEnum, {
    nullable: true,
    description: 'Why a moderator keeps it from being read; null where it is not known.',
  })
  ground!: ModerationGround | null;

  @PublicField(() => DayScalar, { description: 'Since which day.' })
  removedOn!: string;
}
