import { assignmentDecisions, type AssignmentDecision } from '@iltizam/domain/assignment-workflow';
import { checkPublication, type DecidedOutcome } from '@iltizam/domain/publication';
import { refuse, type Result } from '@iltizam/domain/refusals';
import { sql } from 'kysely';
import { InputType, ObjectType } from 'type-graphql';
import { recordRefused } from '../audit/record-refused.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import { shownRefusal } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { deny, Refused } from '../graphql/refused.js';
import { embargoOf } from '../publication/outcome-lot.queries.js';
import { holdProposals, type HeldProposal } from './hold-proposal.js';
import { OutcomeEntity } from './outcome.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import { PublishResult } from './publish-result.type.js';
import { checkBatch, ProposalVersionInput } from './proposal-version.input.js';

@InputType({
  description: 'Makes outcomes public with their reasons, their steps and the answers they rest on.',
})
export class PublishOutcomesInput {
  @StaffField(() => [ProposalVersionInput], {
    description: 'Of which proposals, as they were on the screen.',
  })
  proposals!: ProposalVersionInput[];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'One result for each proposal, in the order they were given.' })
export class PublishOutcomesPayload {
  @StaffField(() => [PublishResult], {
    description: 'The results; one refused does not keep the others back.',
  })
  results!: PublishResult[];
}

export function publishOutcomes(
  context: Context,
  input: PublishOutcomesInput,
): Promise<PublishOutcomesPayload> {
  return runCommand(context, {
    operation: 'Mutation.publishOutcomes',
    input,
    change: async (change): Promise<PublishOutcomesPayload & Record<string, unknown>> => {
      checkBatch(input.proposals, 'proposals');
      const held = await holdProposals(
        change,
        input.proposals.map(({ reference }) => reference),
      );
      const results: PublishResult[] = [];
      for (const asked of input.proposals)
        results.push(await publishOne(change, held.get(asked.reference), asked));
      return { results };
    },
  });
}

/** One of a lot; `releasing` is the lot whose hour has come. */
export async function publishOne(
  change: Change,
  held: HeldProposal | undefined,
  { reference, version }: ProposalVersionInput,
  releasing: string | null = null,
): Promise<PublishResult> {
  try {
    if (!held) throw new Refused(refuse('NOT_FOUND').refusal);
    await publish(change, held, version, releasing);
    return { reference, published: true, refusal: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (releasing === null) recordRefused(change, reference, held?.id ?? null, error.refusal);
    return { reference, published: false, refusal: shownRefusal(error.refusal) };
  }
}

/** May this be published by this person, and what is it? */
export async function publicationOf(
  change: Change,
  held: HeldProposal,
  releasing: string | null,
): Promise<{ may: Result<null>; standing: OutcomeEntity | null }> {
  const { em } = change;
  const answers = await unpublishedAnswers(change, held.id);
  const standing = await em.findOne(OutcomeEntity, { proposalId: held.id, supersededAt: null });
  // An institution beside the lead may answer after the outcome was published: then its answer is what is published.
  const may = checkPublication(change.actor, {
    ...held,
    outcomePublished: held.outcomePublished && answers.length === 0,
    outcome:
      standing === null || standing.publishedAt
        ? null
        : { decision: standing.decision, justification: standing.justification ?? null },
    answers,
    embargoedUntil: await embargoOf(readerOf(em), held.id, releasing),
  });
  return { may, standing };
}

async function publish(
  change: Change,
  held: HeldProposal,
  version: number,
  releasing: string | null,
): Promise<void> {
  const { em, now } = change;
  const { may, standing } = await publicationOf(change, held, releasing);
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, may);
  const outcome = standing ?? deny('WRONG_STATE', 'nothingToPublish');
  if (!outcome.publishedAt) {
    em.assign(outcome, { publishedAt: now, publishedPrecision: 'INSTANT', publishedById: change.userId });
  }
  await showToAll(change, held.id);
  proposal.updatedAt = now;
  change.touch(
    {
      recordType: 'PROPOSAL',
      recordId: held.id,
      reference: held.reference,
      changes: [{ field: 'publishedOutcome', before: null, after: outcome.decision }],
    },
    'SECRETARIAT',
  );
  await em.flush();
}

const unpublished = (proposalId: string) => sql`
  proposal_id = ${proposalId} and ended_at is null and published_at is null
  and state = any(${assignmentDecisions}::text[])`;

async function unpublishedAnswers({ em }: Change, proposalId: string): Promise<DecidedOutcome[]> {
  const { rows } = await sql<DecidedOutcome & { decision: AssignmentDecision }>`
    select state as decision, justification from assignment where ${unpublished(proposalId)}`.execute(
    readerOf(em),
  );
  return rows;
}

/** With the outcome, the steps that led to it and the answers it rests on are public. */
async function showToAll({ em, now }: Change, proposalId: string): Promise<void> {
  const write = readerOf(em);
  await sql`update transition set published_at = ${now}
    where record_type = 'PROPOSAL' and record_id = ${proposalId} and published_at is null`.execute(write);
  await sql`update assignment set published_at = ${now}, version = version + 1
    where ${unpublished(proposalId)}`.execute(write);
}
