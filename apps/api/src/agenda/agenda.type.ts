import { agendaKinds, type AgendaKind } from '@iltizam/domain/agenda';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { StageKindEnum } from '../plans/plan.enums.js';
import type { StageKind } from '@iltizam/domain/plan-stages';

export const AgendaKindEnum = graphqlEnum('AgendaKind', agendaKinds, 'What falls on a day to come.', {
  MEETING: 'A meeting is held; `reference` is its own.',
  ANSWER_DUE: 'Institutions owe answers by then; `reference` is the institution.',
  ACTIVITY_ENDS: 'An activity not completed is to end; `reference` is its commitment.',
  COMMITMENT_ENDS: 'A commitment is to end; `reference` is its own.',
  STAGE_ENDS: 'A stage of the plan is to end; `reference` is the plan.',
});

@ObjectType({ description: 'Something that falls on a day to come.' })
export class AgendaItem {
  @StaffField(() => DayScalar, { description: 'The day.' })
  on!: string;

  @StaffField(() => AgendaKindEnum, { description: 'What happens.' })
  kind!: AgendaKind;

  @StaffField(() => String, { description: 'Reference of the record it leads to, as the kind says.' })
  reference!: string;

  @StaffField(() => LocalizedText, {
    nullable: true,
    description:
      'Of the activity, commitment or institution, or the place of the meeting; null for a stage and where none is known.',
  })
  title!: Text | null;

  @StaffField(() => StageKindEnum, {
    nullable: true,
    description: 'The stage that ends; null for other kinds.',
  })
  stage!: StageKind | null;

  @StaffField(() => Int, { description: 'How many of the kind: answers owed by the institution; else 1.' })
  count!: number;
}
