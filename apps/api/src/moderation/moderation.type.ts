import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { ModeratedKind, ModerationGround } from '@iltizam/domain/moderation';
import type { HoldGround } from '@iltizam/domain/public-forms';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { HoldGroundEnum, ModeratedKindEnum, ModerationGroundEnum } from './moderation.enums.js';

@ObjectType({ description: 'How many said of a text that it breaks one rule, and what they said.' })
export class ReportsOnGround {
  @StaffField(() => ModerationGroundEnum, { description: 'The rule.' })
  ground!: ModerationGround;

  @StaffField(() => Int, { description: 'Networks, each counted once, however often one of them says it.' })
  count!: number;

  @StaffField(() => [String], { description: 'What they said of it, the newest first, at most five.' })
  words!: string[];
}

@ObjectType({
  description:
    'Something a citizen wrote, before a moderator. Who wrote it is not told, but the name that appears with it is.',
})
export class ModerationItem {
  @StaffField(() => ID, { description: 'Its id, given back with the decision.' })
  id!: string;

  @StaffField(() => ModeratedKindEnum, { description: 'What it is.' })
  kind!: ModeratedKind;

  @StaffField(() => String, { description: 'The proposal it is, or stands under (reference).' })
  proposal!: string;

  @StaffField(() => String, {
    description: 'Of all that appears with it, as it was read; given back with the decision.',
  })
  version!: string;

  @StaffField(() => Boolean, { description: 'Does everybody read it?' })
  shown!: boolean;

  @StaffField(() => LocalizedText, { description: 'The text of a comment; the title of a proposal.' })
  text!: Text;

  @StaffField(() => [LocalizedText], { description: 'The problems a proposal names; empty for a comment.' })
  challenges!: Text[];

  @StaffField(() => LocalizedText, {
    nullable: true,
    description: 'What a proposal proposes; null for a comment.',
  })
  solution!: Text | null;

  @StaffField(() => LocalizedText, {
    nullable: true,
    description: 'What a proposal is to bring about; null where its author does not say, and for a comment.',
  })
  expectedResult!: Text | null;

  @StaffField(() => String, {
    nullable: true,
    description:
      'The name its author agreed to be named by, which appears with it; null where they did not, for a comment, and for whoever screens blind.',
  })
  authorName!: string | null;

  @StaffField(() => [HoldGroundEnum], { description: 'What looked like a machine.' })
  heldFor!: HoldGround[];

  @StaffField(() => InstantScalar, { description: 'When it was sent.' })
  at!: Date;

  @StaffField(() => String, {
    nullable: true,
    description: 'Why its writer asks for another look at a removal; null where nobody did.',
  })
  appeal!: string | null;

  @StaffField(() => [ReportsOnGround], {
    description:
      'Why people asked for another look at a comment that everybody reads, the most named first; empty where nobody did.',
  })
  reports!: ReportsOnGround[];
}

export const ModerationItemConnection = connectionOf(ModerationItem, 'ModerationItem', 'texts of citizens');
export type ModerationItemConnection = InstanceType<typeof ModerationItemConnection>;

@InputType({ description: 'Whether something a citizen wrote is read by everybody.' })
export class ModerateInput {
  @StaffField(() => ModeratedKindEnum, { description: 'What it is.' })
  kind!: ModeratedKind;

  @StaffField(() => ID, { description: 'Its id.' })
  id!: string;

  @StaffField(() => String, {
    description: 'The version that was read; once its writer has written it anew: STALE_VERSION.',
  })
  version!: string;

  @StaffField(() => Boolean, {
    description: 'True lets it appear; false keeps it from being read, with a ground and a reason.',
  })
  shown!: boolean;

  @StaffField(() => ModerationGroundEnum, { nullable: true, description: 'Why it is removed.' })
  ground?: ModerationGround | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Why it is removed, in words its writer gets, at most 3,000 characters a language.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description:
      'Whether it was read when the decision was made; a second decision after another’s is refused: STALE_VERSION.',
  })
  wasShown?: boolean | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'A decision on what a citizen wrote.' })
export class ModeratePayload {
  @StaffField(() => ID, { description: 'What was decided on.' })
  id!: string;

  @StaffField(() => Boolean, { description: 'Does everybody read it?' })
  shown!: boolean;
}
