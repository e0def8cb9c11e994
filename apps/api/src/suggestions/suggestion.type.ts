import { Float, ObjectType } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { Because } from './because.type.js';

@ObjectType({
  description: 'An institution a proposal may concern. A person decides; nothing is assigned by itself.',
})
export class InstitutionSuggestion {
  @StaffField(() => Float, {
    description: 'How much speaks for it, 0 to 1: each ground takes its share of the doubt the others left.',
  })
  score!: number;

  @StaffField(() => Boolean, {
    description:
      'Too little speaks even for the first one (score under 0.5): a screen does not choose it beforehand.',
  })
  weak!: boolean;

  @StaffField(() => [Because], { description: 'The grounds, the strongest first.' })
  because!: Because[];

  /** Not exposed: what the field of the resolver is made from. */
  institutionId!: string;
  planId!: string;
}
