import { duplicateBands, type DuplicateBand } from '@iltizam/domain/duplicates';
import { Float, InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { Proposal } from '../proposals/proposal.type.js';
import { Because } from '../suggestions/because.type.js';

export const DuplicateBandEnum = graphqlEnum(
  'DuplicateBand',
  duplicateBands,
  'How much two proposals look alike.',
  {
    VERY_CLOSE: 'Nearly the same words, score 0.7 or more.',
    CLOSE: 'Much the same words, score 0.45 or more.',
    RELATED: 'Some of the same words, score 0.3 or more.',
  },
);

@ObjectType({
  description: 'A proposal that may say the same. A person compares them; nothing is grouped by itself.',
})
export class DuplicateCandidate {
  @StaffField(() => Float, {
    description:
      'How alike, 0 to 1: the share of trigrams in common, in the language in which they agree most. A title counts nine tenths, another theme takes a tenth off.',
  })
  score!: number;

  @StaffField(() => DuplicateBandEnum, { description: 'The same in a word.' })
  band!: DuplicateBand;

  @StaffField(() => [Because], { description: 'What they have in common.' })
  because!: Because[];

  /** Not exposed: what the field of the resolver is made from. */
  proposalId!: string;
}

@ObjectType({ description: 'Proposals that wait for screening and are very close, each to another of them.' })
export class TriageCluster {
  @StaffField(() => [Proposal], { description: 'Two or more, the longest waiting first.' })
  proposals!: Proposal[];
}

@InputType({ description: 'Two proposals that somebody compared.' })
export class NotSameInput {
  @StaffField(() => String, { description: 'The one that was being screened (reference).' })
  proposal!: string;

  @StaffField(() => String, { description: 'The other one (reference).' })
  other!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The two proposals, with the candidates each has now.' })
export class NotSamePayload {
  @StaffField(() => Proposal, { description: 'The one that was being screened.' })
  proposal!: Proposal;

  @StaffField(() => Proposal, { description: 'The other one.' })
  other!: Proposal;
}
