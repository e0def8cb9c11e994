import { mayCall } from '@iltizam/domain/permissions';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Proposal } from '../proposals/proposal.type.js';
import { heartbeat, leave } from './heartbeat.command.js';
import { presenceInPlan, presenceOn } from './presence.queries.js';
import {
  HeartbeatInput,
  HeartbeatPayload,
  LeaveInput,
  LeavePayload,
  Presence,
  ProposalPresence,
} from './presence.type.js';

@Resolver(() => Proposal)
export class PresenceResolver {
  @FieldResolver(() => [Presence], {
    description:
      'Who has it open, those who decide first. Somebody counts as present for 45 seconds after the last sign of life. Shown to the committee and its secretariat; empty for anybody else.',
  })
  presence(@Root() { id }: Proposal, @Ctx() context: Context): Promise<Presence[]> | Presence[] {
    const atWork = mayCall(context.actor, 'Query.presenceIn') !== 'no';
    return atWork ? context.load(presenceOn).load(id) : [];
  }

  @Query(() => [ProposalPresence], {
    description: 'Everybody at work on the proposals of a plan, by proposal: for the rows of a queue.',
  })
  presenceIn(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
  ): Promise<ProposalPresence[]> {
    return presenceInPlan(context, plan);
  }

  @Mutation(() => HeartbeatPayload, {
    description:
      "Says that this person reads or decides a proposal, and keeps it as their place in the plan's queue. Not recorded in the log. Refused: NOT_FOUND.",
  })
  heartbeat(
    @Ctx() context: Context,
    @Arg('input', () => HeartbeatInput, { description: 'Which proposal, and what is done with it.' })
    input: HeartbeatInput,
  ): Promise<HeartbeatPayload> {
    return heartbeat(context, input);
  }

  @Mutation(() => LeavePayload, {
    description: 'Says that this person closed a proposal. Not recorded in the log; never refused.',
  })
  leave(
    @Ctx() context: Context,
    @Arg('input', () => LeaveInput, { description: 'Which proposal.' }) input: LeaveInput,
  ): Promise<LeavePayload> {
    return leave(context, input);
  }
}
