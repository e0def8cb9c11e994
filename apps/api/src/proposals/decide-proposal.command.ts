import type { ProposalAction } from '@iltizam/domain/proposal-states';
import {
  decideProposal,
  type ProposalDecision,
  type ProposalRequest,
} from '@iltizam/domain/proposal-workflow';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';
import { mailQuestion } from './ask-author.js';
import { leaveGroup } from './grouping.js';
import { conflictOver, holdProposal, type HeldProposal } from './hold-proposal.js';
import { moveProposal } from './move-proposal.js';
import { endAssignments, reopenLead, takeBackAssignments } from './proposal-assignments.js';
import { ProposalActionEnum } from './proposal.enums.js';
import { ProposalEntity } from './proposal.entity.js';
import { givenChecks, ScreeningChecksInput } from './screening-checks.type.js';
import { proposalPayload, type ProposalPayload } from './proposal.payloads.js';
import { stepAtOnce } from './step-at-once.js';

@InputType({ description: 'A step of one proposal. What a step needs, the table of the domain says.' })
export class DecideProposalInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => ProposalActionEnum, { description: 'Which step.' })
  action!: ProposalAction;

  @StaffField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason, for a step that refuses.',
  })
  reasonCode?: InadmissibilityReason | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description:
      'The reason, justification or question, at most 3,000 characters a language. A justification against a proposal has at least 20.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => ScreeningChecksInput, {
    nullable: true,
    description:
      'How the three criteria were answered; kept with the step. They may not say the contrary of it.',
  })
  checks?: ScreeningChecksInput | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function decideOnProposal(
  context: Context,
  input: DecideProposalInput,
): Promise<ProposalPayload> {
  const { reference, version, action } = input;
  await runCommand(context, {
    operation: 'Mutation.decideProposal',
    input,
    change: async (change) => decideHeld(change, await holdProposal(change, reference), input),
    atOnce: (change, keyRow) =>
      stepAtOnce(change, reference, { version, action, given: givenIn(input) }, keyRow),
  });
  return proposalPayload(context, reference);
}

/** Takes the step on a proposal this command holds; alone or as one of many, by the person or in another capacity. */
export async function decideHeld(
  change: Change,
  held: HeldProposal,
  { version, action, ...input }: Omit<DecideProposalInput, 'reference'>,
  as?: ProposalRequest['as'],
): Promise<{ reference: string }> {
  const given = givenIn(input);
  const decided = decideProposal({
    action,
    actor: change.actor,
    proposal: held,
    given,
    ...(as ? { as } : {}),
  });
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, decided, () =>
    conflictOver(change, held, { action, ...given }),
  );
  const decision = accepted(decided);
  await undoLinks(change, proposal, decision);
  await moveProposal(change, proposal, { ...decision, ...given });
  if (action === 'ASK_AUTHOR') await mailQuestion(change, proposal);
  return { reference: held.reference };
}

/** The words that come with a step. */
const givenIn = (input: Pick<DecideProposalInput, 'reasonCode' | 'reason' | 'checks'>) => ({
  reasonCode: input.reasonCode ?? null,
  reason: writtenText(input.reason, 'reason'),
  checks: givenChecks(input.checks),
});

/** What a proposal was tied to and no longer is where it goes. */
async function undoLinks(
  change: Change,
  proposal: ProposalEntity,
  { action, from, to, actorRole }: ProposalDecision,
): Promise<void> {
  if (from === 'GROUPED') await leaveGroup(change, proposal, actorRole);
  if (from === 'ASSIGNED')
    await (action === 'TAKE_BACK' ? takeBackAssignments : endAssignments)(change, proposal);
  if (to === 'ASSIGNED') await reopenLead(change, proposal);
}
