import { checkCardChange, ruledAs } from '@iltizam/domain/commitment-fields';
import { fieldChanges } from '../audit/field-changes.js';
import { lastChanges } from '../audit/last-changes.queries.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import type { UpdateCommitmentInput } from './commitment.type.js';
import { called, holdCard } from './hold-card.js';
import { shown, writeFields, type Editable } from './write-card.js';

export async function updateCommitment(
  context: Context,
  input: UpdateCommitmentInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.updateCommitment',
    input,
    change: (change) => update(change, input),
  });
  return commitmentPayload(context, id);
}

async function update(change: Change, input: UpdateCommitmentInput) {
  const { reference, version, idempotencyKey: _, ...fields } = input;
  const given = (Object.keys(fields) as Editable[]).filter((field) => fields[field] !== undefined);
  const facts = await holdCard(change, called(reference));
  const may = checkCardChange(change.actor, facts, given.map(ruledAs));
  const card = await take(change, CommitmentEntity, { id: facts.id, version }, may, async (now) => ({
    current: {
      ...shown(now, given),
      changes: await lastChanges(readerOf(change.em), [now.reference, now.draftReference ?? ''], given),
    },
    yours: Object.fromEntries(given.map((field) => [field, input[field]])),
  }));
  const before = shown(card, given);
  writeFields(card, input, given);
  const changes = fieldChanges(before, shown(card, given));
  if (changes.length > 0) {
    const record = { recordType: 'COMMITMENT', recordId: card.id, reference: card.reference };
    change.touch({ ...record, changes }, change.role);
  }
  return { id: card.id };
}
