import type { LocalizedText } from '@iltizam/domain/languages';
import { translateJustification } from '@iltizam/domain/publication';
import { sql } from 'kysely';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
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
  { reference, version, justification }: TranslateOutcomeInput,
): Promise<{ reference: string }> {
  const held = await holdProposal(change, reference);
  const outcome = await change.em.findOne(OutcomeEntity, {
    proposalId: held.id,
    supersededAt: null,
    publishedAt: null,
  });
  const former = outcome?.justification ?? null;
  const translated = translateJustification(
    change.actor,
    { ...held, pending: outcome && { decision: outcome.decision, justification: former } },
    writtenText(justification, 'justification'),
  );
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, translated);
  const completed = accepted(translated);
  if (outcome === null || former === null) return deny('WRONG_STATE', 'nothingToPublish');
  outcome.justification = completed;
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

/** The same words stand with the step and with the answer they came with, and are published there too. */
async function writeWhereItStands(
  { em }: Change,
  proposalId: string,
  former: LocalizedText,
  completed: LocalizedText,
): Promise<void> {
  const write = readerOf(em);
  const [was, is] = [JSON.stringify(former), JSON.stringify(completed)];
  await sql`update transition set reason = ${is}::jsonb
    where record_type = 'PROPOSAL' and record_id = ${proposalId} and published_at is null
      and reason = ${was}::jsonb`.execute(write);
  await sql`update assignment set justification = ${is}::jsonb, version = version + 1
    where proposal_id = ${proposalId} and lead and ended_at is null and published_at is null
      and justification = ${was}::jsonb`.execute(write);
}
