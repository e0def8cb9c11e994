import { ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const myTaskKinds = ['UPDATE', 'CORRECT', 'VALIDATE'] as const;
export type MyTaskKind = (typeof myTaskKinds)[number];

export const MyTaskKindEnum = graphqlEnum(
  'MyTaskKind',
  myTaskKinds,
  'What a person is asked to do with a card.',
  {
    UPDATE: 'Answer what an update round asks.',
    CORRECT: 'Look at the comments of a report that was given back, and send it again.',
    VALIDATE: 'Judge a report that was sent.',
  },
);

@ObjectType({ description: 'Something a person is asked to do with a card.' })
export class MyTask {
  @StaffField(() => ID, { description: 'Of the report it is about.' })
  id!: string;

  @StaffField(() => MyTaskKindEnum, { description: 'What.' })
  kind!: MyTaskKind;

  @StaffField(() => DayScalar, { nullable: true, description: 'By when; null where no round asks.' })
  dueOn!: string | null;

  @StaffField(() => InstantScalar, { description: 'Since when it waits, UTC.' })
  since!: Date;

  /** Not exposed. */
  commitmentId!: string;
  roundId!: string | null;
}
