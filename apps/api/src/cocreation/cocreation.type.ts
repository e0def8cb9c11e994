import type { Channel } from '@iltizam/domain/channels';
import type { DatePrecision } from '@iltizam/domain/days';
import { Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { ActionPlan, Theme } from '../plans/plan.type.js';
import { ChannelEnum } from '../proposals/proposal.enums.js';

@ObjectType({ description: 'People or proposals of one channel.' })
export class ChannelCount {
  @PublicField(() => ChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @PublicField(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Proposals on one theme that came by one channel.' })
export class ThemeCount {
  @PublicField(() => Theme, { description: 'The theme.' })
  theme!: Theme;

  @PublicField(() => ChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @PublicField(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({
  description:
    "Proposals collected for a plan: its report's figures where it gives any, else the records held here.",
})
export class CocreationProposals {
  @PublicField(() => Int, { description: 'All of them.' })
  total!: number;

  @PublicField(() => [ChannelCount], { description: 'By channel; channels that brought none are left out.' })
  byChannel!: ChannelCount[];

  @PublicField(() => [ThemeCount], { description: "By theme, in the plan's order, and channel." })
  byTheme!: ThemeCount[];
}

@ObjectType({ description: 'People who took part in making a plan, as its report counts them.' })
export class CocreationParticipants {
  @PublicField(() => Int, { nullable: true, description: 'All of them; null where no report counts them.' })
  total!: number | null;

  @PublicField(() => [ChannelCount], { description: 'By channel, where the report says so.' })
  byChannel!: ChannelCount[];
}

@ObjectType({
  description:
    'What became of the proposals held here of one channel: received = retained + notRetained + inadmissible + grouped + withdrawn + removed + pending, always. What has no published outcome is pending to the public.',
})
export class Reconciliation {
  @PublicField(() => ChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @PublicField(() => Int, { description: 'Records held.' })
  received!: number;

  @PublicField(() => Int, { description: 'Retained, wholly or in part, or taken into a commitment.' })
  retained!: number;

  @PublicField(() => Int, {
    description: 'Not retained by the institution, or not included in the adopted plan.',
  })
  notRetained!: number;

  @PublicField(() => Int, { description: 'Refused at screening.' })
  inadmissible!: number;

  @PublicField(() => Int, {
    description: 'Following another proposal of their group, whose outcome is theirs.',
  })
  grouped!: number;

  @PublicField(() => Int, { description: 'Withdrawn by their authors.' })
  withdrawn!: number;

  @PublicField(() => Int, {
    description:
      'Removed by a moderator for a coded reason, which `tombstone` tells; whatever else became of them. No count of received ever falls.',
  })
  removed!: number;

  @PublicField(() => Int, { description: 'Without a decision.' })
  pending!: number;

  @PublicField(() => Boolean, {
    nullable: true,
    description:
      'Does every proposal received have its place? Null where a recorded total differs from the records held.',
  })
  balanced!: boolean | null;
}

@ObjectType({ description: "The public consultation on a draft plan, in its report's figures." })
export class ConsultationFigures {
  @PublicField(() => Int, { nullable: true, description: 'How many weeks it lasted; null when not said.' })
  weeks!: number | null;

  @PublicField(() => Int, { nullable: true, description: 'People who commented; null when not counted.' })
  participants!: number | null;

  @PublicField(() => Int, { nullable: true, description: 'Comments received; null when not counted.' })
  comments!: number | null;

  @PublicField(() => DayScalar, { nullable: true, description: 'First day; null when not said.' })
  startsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;
}

@ObjectType({ description: 'How a plan was made with the public, in numbers.' })
export class Cocreation {
  plan!: ActionPlan;
}
