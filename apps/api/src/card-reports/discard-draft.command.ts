import { decideCardReport } from '@iltizam/domain/card-report-workflow';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { commitmentPayload, type CommitmentPayload } from '../commitments/commitment.payloads.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { readerOf } from '../database/database.js';
import type { FieldValue } from '@iltizam/domain/field-merge';
import type { Context } from '../graphql/context.js';
import { accepted, deny } from '../graphql/refused.js';
import { CardReportEntity } from './card-report.entity.js';
import { heldReport } from './hold-report.js';
import type { DiscardDraftInput } from './save-draft.input.js';
import { touchReport } from './touch-report.js';

export async function discardDraft(context: Context, input: DiscardDraftInput): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.discardDraft',
    input,
    change: (change) => discard(change, input),
  });
  return commitmentPayload(context, id);
}

async function discard(change: Change, { commitment, version, fields }: DiscardDraftInput) {
  const card = await holdCard(change, called(commitment));
  const held = await heldReport(change, card);
  const decision = decideCardReport({ action: 'DISCARD', actor: change.actor, report: held.facts });
  if (!held.report) {
    accepted(decision);
    return deny('WRONG_STATE', 'notDrafted');
  }
  const report = await take(change, CardReportEntity, { id: held.report.id, version }, decision);
  const { rows } = await sql<{ path: string; value: FieldValue }>`
    delete from card_report_field
    where report_id = ${report.id} and (${fields ?? null}::text[] is null or path = any(${fields ?? []}))
    returning path, value`.execute(readerOf(change.em));
  // What was returned stays returned while something of it is left.
  if (!fields) report.state = accepted(decision).to;
  report.savedAt = change.now;
  touchReport(
    change,
    card,
    rows.map(({ path, value }) => ({ path, before: value, after: null })),
  );
  return { id: card.id };
}
