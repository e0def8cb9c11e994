import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { loadProposals } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { commitmentsMadeFrom, sourcesOf } from './commitment-links.queries.js';
import { loadCommitments } from './commitment.queries.js';
import { Commitment } from './commitment.type.js';

@Resolver(() => Commitment)
export class CommitmentSourcesResolver {
  @Public()
  @FieldResolver(() => [Proposal], {
    description: 'The proposals it was made from, as far as the reader sees them.',
  })
  async sources(@Root() card: Commitment, @Ctx() context: Context): Promise<Proposal[]> {
    const links = await context.load(sourcesOf).load(card.id);
    return loadProposals(
      context,
      links.map((link) => link.to),
    );
  }
}

@Resolver(() => Proposal)
export class ProposalCommitmentsResolver {
  @Public()
  @FieldResolver(() => [Commitment], {
    description: 'Commitments made from it, as far as the reader sees them.',
  })
  async commitments(@Root() proposal: Proposal, @Ctx() context: Context): Promise<Commitment[]> {
    const links = await context.load(commitmentsMadeFrom).load(proposal.id);
    return loadCommitments(
      context,
      links.map((link) => link.to),
    );
  }
}
