import {
  checkAnswers,
  type CheckAnswer,
  type ScreeningChecks as Checks,
} from '@iltizam/domain/screening-checks';
import { InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';

export const CheckAnswerEnum = graphqlEnum(
  'CheckAnswer',
  checkAnswers,
  'Whether a proposal meets a criterion of screening.',
  { YES: 'It does.', NO: 'It does not.', UNSURE: 'The reader cannot say.' },
);

@ObjectType({ description: 'How somebody answered the three criteria of screening.' })
export class ScreeningChecks {
  @StaffField(() => CheckAnswerEnum, {
    nullable: true,
    description: 'Is it clear what is asked for? Null where the answer was left open.',
  })
  clear!: CheckAnswer | null;

  @StaffField(() => CheckAnswerEnum, {
    nullable: true,
    description: 'Is it precise enough to act on? Null where the answer was left open.',
  })
  precise!: CheckAnswer | null;

  @StaffField(() => CheckAnswerEnum, {
    nullable: true,
    description:
      'Is it linked directly to the principles of open government? Null where the answer was left open.',
  })
  linked!: CheckAnswer | null;
}

@InputType({ description: 'How the three criteria of screening were answered; one left out was left open.' })
export class ScreeningChecksInput {
  @StaffField(() => CheckAnswerEnum, { nullable: true, description: 'Is it clear what is asked for?' })
  clear?: CheckAnswer | null;

  @StaffField(() => CheckAnswerEnum, { nullable: true, description: 'Is it precise enough to act on?' })
  precise?: CheckAnswer | null;

  @StaffField(() => CheckAnswerEnum, {
    nullable: true,
    description: 'Is it linked directly to the principles of open government?',
  })
  linked?: CheckAnswer | null;
}

/** The answers as they are kept; null where none was given. */
export function givenChecks(input: ScreeningChecksInput | null | undefined): Checks | null {
  const { clear = null, precise = null, linked = null } = input ?? {};
  return (clear ?? precise ?? linked) ? { clear, precise, linked } : null;
}
