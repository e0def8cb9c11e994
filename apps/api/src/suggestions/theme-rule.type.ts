import { themeGrounds, type ThemeGround } from '@iltizam/domain/institution-suggestions';
import { InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';

export const ThemeGroundEnum = graphqlEnum(
  'ThemeGround',
  themeGrounds,
  'Why an institution has to do with a theme.',
  {
    INVITED: 'It was invited to a meeting on the theme.',
    ORGANISER: 'It organised a meeting on the theme.',
    COMMITMENT_LEAD: 'It leads a commitment made from a proposal on the theme.',
    CHOSEN: 'The secretariat named it.',
  },
);

@ObjectType({ description: 'An institution that is suggested for the proposals of a theme, and why.' })
export class ThemeRule {
  @StaffField(() => ThemeGroundEnum, { description: 'The ground.' })
  ground!: ThemeGround;

  @StaffField(() => Int, {
    nullable: true,
    description: 'How many meetings or commitments say so; null where the secretariat named it.',
  })
  evidence!: number | null;

  @StaffField(() => Boolean, {
    description: 'False: set aside by the secretariat, so that nothing is suggested for it.',
  })
  applies!: boolean;

  /** Not exposed: what the fields of the resolver are made from. */
  themeId!: string;
  institutionId!: string;
  planId!: string;
}

@InputType({ description: 'Names an institution for a theme, or sets it aside.' })
export class SaveThemeRuleInput {
  @StaffField(() => String, { description: 'Reference of the plan.' })
  plan!: string;

  @StaffField(() => String, { description: 'The theme of the plan (reference).' })
  theme!: string;

  @StaffField(() => String, { description: 'The institution (reference); one that answers proposals.' })
  institution!: string;

  @StaffField(() => Boolean, {
    description:
      'True: it is suggested for the theme, named by the secretariat. False: on no ground any more, also when the data is loaded again.',
  })
  applies!: boolean;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The rules of the plan as they stand after the change.' })
export class ThemeRulesPayload {
  @StaffField(() => [ThemeRule], { description: 'By theme, those that apply first.' })
  rules!: ThemeRule[];
}
