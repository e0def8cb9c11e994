import { hintRules, type HintRule } from '@iltizam/domain/screening-hints';
import { ObjectType } from 'type-graphql';
import { Fact } from '../graphql/available-action.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';

export const HintRuleEnum = graphqlEnum(
  'HintRule',
  hintRules,
  'What a screener should look at twice in a text. A hint never decides.',
  {
    TOO_SHORT: 'It has `words` words, fewer than `minimum`.',
    PERSONAL_DATA:
      'It holds telephone numbers, e-mail addresses or numbers of identity cards: `phone`, `email`, `identityCard` say how many.',
    COMPLAINT_ABOUT_PERSON:
      'It may be about one person or one case: `signs` lists COMPLAINS, AGAINST_SOMEBODY, TREATED_BADLY, OWN_CASE.',
    OUTSIDE_PLAN: 'No word in it is of a principle of open government; `missing` lists those looked for.',
    OTHER_LANGUAGE: 'A text handed in as `declared` looks written in `found` (ar, fr, en).',
  },
);

@ObjectType({ description: 'Something to look at twice in a proposal, with the rule that saw it.' })
export class ScreeningHint {
  @StaffField(() => HintRuleEnum, { description: 'The rule.' })
  rule!: HintRule;

  @StaffField(() => [Fact], { description: 'What it found, never the words themselves.' })
  facts!: Fact[];
}
