import { quorumOf } from '@iltizam/domain/quorum';
import { hasRole } from '@iltizam/domain/roles';
import { readsCommittee } from '@iltizam/domain/session-readers';
import { checkVote } from '@iltizam/domain/session-votes';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { planById } from '../plans/plan.queries.js';
import { ActionPlan } from '../plans/plan.type.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { namedVotesOf, proposalsOfItem, votesOfItem } from './session-item.queries.js';
import { SessionItem, SessionVote, NamedVote } from './session-item.type.js';
import { QuorumLine } from './session.type.js';
import { votingOfItem } from './voting.queries.js';

@Resolver(() => SessionItem)
export class SessionItemResolver {
  @Public()
  @FieldResolver(() => [SessionVote], {
    description:
      'Its votes, the latest first; empty until the minutes are published, except to the committee.',
  })
  votes(@Root() item: SessionItem, @Ctx() context: Context): Promise<SessionVote[]> {
    return context.load(votesOfItem).load(item.id);
  }

  @Public()
  @FieldResolver(() => [Proposal], {
    description:
      'The proposals it is about; to the public, once the minutes are published, those of which it is public what was decided.',
  })
  async proposals(@Root() item: SessionItem, @Ctx() context: Context): Promise<Proposal[]> {
    const links = await context.load(proposalsOfItem).load(item.id);
    const found = await Promise.all(
      links.map(({ proposalId }) => context.load(proposalById).load(proposalId)),
    );
    return found.filter((proposal) => proposal !== null);
  }

  @Public()
  @FieldResolver(() => ActionPlan, {
    nullable: true,
    description: 'The plan whose preliminary list of commitments is presented; null where none is.',
  })
  presents(@Root() item: SessionItem, @Ctx() context: Context): Promise<ActionPlan | null> | null {
    return item.presentsId === null ? null : context.load(planById).load(item.presentsId);
  }

  @FieldResolver(() => [QuorumLine], {
    description:
      'The meter of quorum for this item as it stands now: who stands aside is counted on neither side.',
  })
  async quorum(@Root() item: SessionItem, @Ctx() context: Context): Promise<QuorumLine[]> {
    if (!readsCommittee(context.actor)) return [];
    const voting = await context.load(votingOfItem).load(item.id);
    return voting ? quorumOf(voting.sitting.rules, voting.voices) : [];
  }

  @FieldResolver(() => AvailableAction, {
    nullable: true,
    description:
      'May this member vote on it now, or why not; null where nothing is voted on, and to anybody else.',
  })
  async myVote(@Root() item: SessionItem, @Ctx() context: Context): Promise<AvailableAction | null> {
    if (!hasRole(context.actor, 'MEMBER')) return null;
    const voting = await context.load(votingOfItem).load(item.id);
    if (!voting || voting.vote === null) return null;
    const { sitting, aside, voted } = voting;
    const result = checkVote(context.actor.userId ?? '', sitting.seats, aside, voted);
    const [action] = shownActions(context.actor, [
      { action: 'VOTE', allowed: result.ok, refusal: result.ok ? null : result.refusal },
    ]);
    return action!;
  }
}

@Resolver(() => SessionVote)
export class SessionVoteResolver {
  @FieldResolver(() => [NamedVote], {
    description: 'Who voted what in an open ballot that is closed; for the committee and its secretariat.',
  })
  named(@Root() vote: SessionVote, @Ctx() context: Context): Promise<NamedVote[]> {
    return context.load(namedVotesOf).load(vote.id);
  }
}
