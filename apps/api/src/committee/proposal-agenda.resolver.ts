import { readsCommittee } from '@iltizam/domain/session-readers';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Proposal } from '../proposals/proposal.type.js';
import { agendaOfProposal } from './session-queue.queries.js';
import { sessionById } from './session.queries.js';
import { CommitteeSession } from './session.type.js';

@Resolver(() => Proposal)
export class ProposalAgendaResolver {
  @FieldResolver(() => CommitteeSession, {
    nullable: true,
    description:
      'The session on whose agenda it waits for a decision; null where it is on none, and to anybody but the committee and its secretariat.',
  })
  async onAgendaOf(@Root() row: Proposal, @Ctx() context: Context): Promise<CommitteeSession | null> {
    if (!row.inTriage || !readsCommittee(context.actor)) return null;
    const held = await context.load(agendaOfProposal).load(row.id);
    return held && context.load(sessionById).load(held.sessionId);
  }
}
