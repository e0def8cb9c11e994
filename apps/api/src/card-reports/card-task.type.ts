import { cardSections, type CardSection } from '@iltizam/domain/card-completeness';
import { taskStatuses, type TaskStatus } from '@iltizam/domain/card-tasks';
import { Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

export const CardSectionEnum = graphqlEnum(
  'CardSection',
  cardSections,
  'A part of a card, in the order of its task list.',
  {
    FACTS: 'Values it serves and whom to write to.',
    NARRATIVE: 'Title, problem, solution and results; from adoption on, what the period brought.',
    ACTIVITIES: 'What is done, and where it stands.',
    TRACKING: 'Indicators of the work, and their values.',
    IMPACT: 'Indicators of what it changes, and their values.',
    EVIDENCE: 'What proves it.',
    PARTNERS: 'Who takes part, and the proposals it comes from.',
    LANGUAGES: 'Languages its texts are needed in.',
    CHECK: 'Look at everything, and hand it over.',
  },
);

export const TaskStatusEnum = graphqlEnum(
  'TaskStatus',
  taskStatuses,
  'How a part of a card stands for whoever works on it.',
  {
    DONE: 'Nothing is left.',
    TO_DO: 'Something is missing, or waits for an answer.',
    NOT_DUE: 'Nothing is asked now.',
    CANNOT_START: 'Other parts come first.',
    WAITING: 'It lies with the secretariat, or is being checked.',
  },
);

@ObjectType({ description: 'What a part of a card asks of those who work on it.' })
export class CardTask {
  @StaffField(() => CardSectionEnum, { description: 'The part.' })
  section!: CardSection;

  @StaffField(() => TaskStatusEnum, { description: 'How it stands.' })
  status!: TaskStatus;

  @StaffField(() => [String], {
    description:
      'What is missing, by names such as `problem`, `contact.mailbox`, `indicators.impact`, `languages.fr`, `narrative.ar`. What the state has frozen is no task any more.',
  })
  missing!: string[];

  @StaffField(() => Int, { description: 'Items the open update round asks of it; 0 without a round.' })
  asked!: number;

  @StaffField(() => Int, { description: 'Items without an answer yet, what is half typed included.' })
  waiting!: number;

  @StaffField(() => DayScalar, { nullable: true, description: 'By when; null where nothing is asked.' })
  dueOn!: string | null;
}

@ObjectType({ description: 'Something a complete card has, and this one lacks.' })
export class MissingField {
  @StaffField(() => CardSectionEnum, { description: 'The part it belongs to.' })
  section!: CardSection;

  @StaffField(() => String, { description: 'Its name, as in `CardTask.missing`.' })
  field!: string;
}

@ObjectType({
  description: 'How much of what a complete card has is there. It says nothing of the progress of the work.',
})
export class Completeness {
  @StaffField(() => Int, { description: 'What is there.' })
  done!: number;

  @StaffField(() => Int, { description: 'All a complete card has.' })
  total!: number;

  @StaffField(() => [MissingField], { description: 'What is missing, in the order of the card.' })
  missing!: MissingField[];
}
