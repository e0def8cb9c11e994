import { becauseRules, type Because as Ground, type BecauseRule } from '@iltizam/domain/because';
import { ObjectType } from 'type-graphql';
import { Fact } from '../graphql/available-action.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';

export const BecauseRuleEnum = graphqlEnum(
  'BecauseRule',
  becauseRules,
  'What a suggestion rests on. Apps make the sentence from the rule and its facts.',
  {
    SAME_TITLE: 'The titles share `percent` of their trigrams in `language`.',
    SAME_TEXT: 'The whole texts share `percent` of their trigrams in `language`.',
    SAME_THEME: 'Both are on the same theme.',
    INVITED_TO_THEME: 'It was invited to `count` meetings on the theme.',
    ORGANISED_ON_THEME: 'It organised `count` meetings on the theme.',
    LEADS_ON_THEME: 'It leads `count` commitments made from proposals on the theme.',
    CHOSEN_FOR_THEME: 'The secretariat named it for the theme.',
    SIMILAR_ASSIGNED: '`assigned` of the `similar` nearest proposals that were assigned went there.',
  },
);

@ObjectType({ description: 'Why something is suggested: a rule, and what it found.' })
export class Because {
  @StaffField(() => BecauseRuleEnum, { description: 'The rule.' })
  rule!: BecauseRule;

  @StaffField(() => [Fact], { description: 'What it found; which facts there are, the rule says.' })
  facts!: Fact[];
}

export const shownFacts = (facts: Readonly<Record<string, string | number>>): Fact[] =>
  Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));

export const shownBecause = (because: readonly Ground[]): Because[] =>
  because.map(({ rule, facts }) => ({ rule, facts: shownFacts(facts) }));
