import type { ProposalState } from '@iltizam/domain/proposal-states';
import { maskedWorkflowState, publicState } from '@iltizam/domain/public-state';
import type { ScreeningChecks as Checks } from '@iltizam/domain/screening-checks';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AvailableAction } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { groupOf } from './group.queries.js';
import { Outcome } from './outcome.type.js';
import { pendingOutcomeOf } from './outcome.queries.js';
import { proposalActions } from './proposal-actions.queries.js';
import { ProposalStateEnum } from './proposal.enums.js';
import { Proposal, ProposalGroup } from './proposal.type.js';
import { lastChecksOf } from './screening-checks.queries.js';
import { ScreeningChecks } from './screening-checks.type.js';

/** What is under way. Whoever sees the public form only is told no more than the public. */
@Resolver(() => Proposal)
export class ProposalTriageResolver {
  @FieldResolver(() => ProposalStateEnum, {
    description:
      'Where it stands in the work. To somebody who sees the public form only, it says no more than `state`: SUBMITTED for what is received or under study.',
  })
  workflowState(@Root() { inTriage, heldState, ownOutcome }: Proposal): ProposalState {
    if (inTriage) return heldState;
    return maskedWorkflowState[
      publicState({ state: heldState, publishedOutcome: ownOutcome?.decision ?? null })
    ];
  }

  @FieldResolver(() => Outcome, {
    nullable: true,
    description: 'What is decided and not published yet; null where nothing is.',
  })
  async pendingOutcome(@Root() row: Proposal, @Ctx() context: Context): Promise<Outcome | null> {
    if (!row.inTriage) return null;
    return (await context.load(pendingOutcomeOf).load(row.id))?.outcome ?? null;
  }

  @FieldResolver(() => ProposalGroup, {
    nullable: true,
    description: 'The group it leads or follows; null without one.',
  })
  group(@Root() row: Proposal, @Ctx() context: Context): Promise<ProposalGroup | null> | null {
    return row.inTriage ? groupOf(context, row) : null;
  }

  @FieldResolver(() => ScreeningChecks, {
    nullable: true,
    description:
      'How the criteria of screening were answered last, also with a step taken back since; null where they never were.',
  })
  async checks(@Root() row: Proposal, @Ctx() context: Context): Promise<Checks | null> {
    if (!row.inTriage) return null;
    return (await context.load(lastChecksOf).load(row.id))?.checks ?? null;
  }

  @FieldResolver(() => [AvailableAction], {
    description: 'The steps this person has before them on it, each with its "why not".',
  })
  actions(@Root() row: Proposal, @Ctx() context: Context): Promise<AvailableAction[]> | AvailableAction[] {
    return row.inTriage ? proposalActions(context, row.id) : [];
  }
}
