import { assignmentDecisions, type AssignmentDecision } from '@iltizam/domain/assignment-workflow';
import type { LocalizedText } from '@iltizam/domain/languages';
import { translateJustification, type DecidedOutcome } from '@iltizam/domain/publication';
import { sql } from 'kysely';
import { ID, InputType, Int } from 'type-graphql';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { holdProposal } from './hold-proposal.js';
import { OutcomeEntity } from './outcome.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import { proposalPayload, type ProposalPayload } from './proposal.payloads.js';

@InputType({ description: 'The justification of what is decided and not published yet, in more languages.' })
export class TranslateOutcomeInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version of the proposal that was on the screen.' })
  version!: number;

  @StaffField(() => ID, {
    nullable: true,
    description: "An institution's answer instead of the outcome: which assignment of this proposal.",
  })
  assignment?: string | null;

  @StaffField(() => LocalizedTextInput, {
    description:
      'The languages to add or correct, at most 3,000 characters each. The language it was written in is left out, or the same.',
  })
  justification!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function translateOutcome(
  context: Context,
  input: TranslateOutcomeInput,
): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.translateOutcome',
    input,
    change: (change) => translate(change, input),
  });
  return proposalPayload(context, reference);
}

async function translate(
  change: Change,
  { reference, version, assignment, justification }: TranslateOutcomeInput,
): Promise<{ reference: string }> {
  const held = await holdProposal(change, reference);
  const pending = await (assignment == null
    ? pendingOutcome(change, held.id)
    : pendingAnswer(change, held.id, assignment));
  const former = pending?.justification ?? null;
  const translated = translateJustification(
    change.actor,
    { ...held, pending },
    writtenText(justification, 'justification'),
  );
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, translated);
  const completed = accepted(translated);
  if (former === null) return deny('WRONG_STATE', 'nothingToPublish');
  proposal.updatedAt = change.now;
  await writeWhereItStands(change, held.id, former, completed);
  change.touch(
    {
      recordType: 'PROPOSAL',
      recordId: held.id,
      reference: held.reference,
      changes: fieldChanges({ justification: former }, { justification: completed }),
    },
    change.role,
  );
  return { reference: held.reference };
}

async function pendingOutcome({ em }: Change, proposalId: string): Promise<DecidedOutcome | null> {
  const found = await em.findOne(OutcomeEntity, { proposalId, supersededAt: null, publishedAt: null });
  return found && { decision: found.decision, justification: found.justification ?? null };
}

async function pendingAnswer({ em }: Change, proposalId: string, id: string): Promise<DecidedOutcome | null> {
  const live = { id: knownId(id), proposalId, endedAt: null };
  const found = await em.findOne(AssignmentEntity, live);
  if (!found) throw notFound();
  const answered = (assignmentDecisions as readonly string[]).includes(found.state);
  return found.publishedAt || !answered
    ? null
    : { decision: found.state as AssignmentDecision, justification: found.justification ?? null };
}

/** The same words stand with the outcome, the step and the answer they came with, and are published there too. */
async function writeWhereItStands(
  { em }: Change,
  proposalId: string,
  former: LocalizedText,
  completed: LocalizedText,
): Promise<void> {
  const write = readerOf(em);
  const [was, is] = [JSON.stringify(former), JSON.stringify(completed)];
  await sql`update outcome set justification = ${is}::jsonb
    where proposal_id = ${proposalId} and superseded_at is null and published_at is null
      and justification = ${was}::jsonb`.execute(write);
  await sql`update transition set reason = ${is}::jsonb
    where record_type = 'PROPOSAL' and record_id = ${proposalId} and published_at is null
      and reason = ${was}::jsonb`.execute(write);
  await sql`update assignment set justification = ${is}::jsonb, version = version + 1
    where proposal_id = ${proposalId} and ended_at is null and published_at is null
      and justification = ${was}::jsonb`.execute(write);
}
