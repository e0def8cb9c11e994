import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { assignHeld } from '../proposals/assign-proposal.command.js';
import { decideHeld } from '../proposals/decide-proposal.command.js';
import { proposalByReference } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { AssignProposalsInput, DecideProposalsInput } from './bulk.inputs.js';
import { BulkPayload, BulkResult } from './bulk.type.js';
import { runBulk } from './run-bulk.js';

@Resolver(() => BulkResult)
export class BulkResolver {
  @Mutation(() => BulkPayload, {
    description:
      'Takes the same step of many proposals, each for itself: its result says why one was not. Refused as a whole: INVALID_INPUT, LIMIT_EXCEEDED, and STALE_VERSION where a filter finds another number than was seen.',
  })
  decideProposals(
    @Ctx() context: Context,
    @Arg('input', () => DecideProposalsInput, { description: 'Which step of which proposals.' })
    input: DecideProposalsInput,
  ): Promise<BulkPayload> {
    const { action, reasonCode, reason, checks } = input;
    return runBulk(context, 'Mutation.decideProposals', input, (change, held, version) =>
      decideHeld(change, held, { version, action, reasonCode, reason, checks }),
    );
  }

  @Mutation(() => BulkPayload, {
    description:
      'Puts many admissible proposals before the same institutions, each for itself. Refused as a whole as `decideProposals` is.',
  })
  assignProposals(
    @Ctx() context: Context,
    @Arg('input', () => AssignProposalsInput, { description: 'Which proposals, before whom, until when.' })
    input: AssignProposalsInput,
  ): Promise<BulkPayload> {
    const { lead, others, dueOn } = input;
    return runBulk(context, 'Mutation.assignProposals', input, (change, held, version) =>
      assignHeld(change, held, { version, lead, others, dueOn }),
    );
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The proposal as it stands now; null where there is none to be seen.',
  })
  proposal(@Root() { reference }: BulkResult, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalByReference).load(reference);
  }
}
