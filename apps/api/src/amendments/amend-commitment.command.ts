import { amendment, checkAmendedOn, checkAmendment, isAmendable } from '@iltizam/domain/amendments';
import { draftField } from '@iltizam/domain/draft-fields';
import { sameValue, type FieldValue } from '@iltizam/domain/field-merge';
import { checkReason } from '@iltizam/domain/justifications';
import { sql } from 'kysely';
import { InputType, Int } from 'type-graphql';
import type { Change as LoggedChange } from '../audit/audit-event.entity.js';
import { cardInput, cardValue, type FieldChange } from '../card-reports/card-values.js';
import { compared, fieldValue } from '../card-reports/field-values.js';
import { FieldChangeInput } from '../card-reports/save-draft.input.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { commitmentPayload, type CommitmentPayload } from '../commitments/commitment.payloads.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { writeFields, type Editable } from '../commitments/write-card.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { amendWork } from './amend-work.js';
import { AmendedActivityInput, AmendedIndicatorInput } from './amended-work.input.js';
import { plannedSql } from './planned-sql.js';
import { CommitmentVersionEntity, type PlannedWork, type VersionText } from './commitment-version.entity.js';

@InputType({
  description: 'A change of the adopted text: dated, with its reason. What stood before stays visible.',
})
export class AmendCommitmentInput {
  @StaffField(() => String, { description: 'Its public key.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => DayScalar, {
    description:
      'The day it was decided: not before the adoption or, where that is not known, the plan; not one to come.',
  })
  amendedOn!: string;

  @StaffField(() => LocalizedTextInput, { description: 'Why, at most 3,000 characters.' })
  reason!: LocalizedTextInput;

  @StaffField(() => [FieldChangeInput], {
    description:
      'What changes, by the paths of drafts (`solution.fr`, `sdgs`); the contact needs no amendment.',
  })
  changes!: FieldChangeInput[];

  @StaffField(() => [AmendedActivityInput], {
    nullable: true,
    description: 'Activities that change, are new or are taken out of the plan, at most 100.',
  })
  activities?: AmendedActivityInput[] | null;

  @StaffField(() => [AmendedIndicatorInput], {
    nullable: true,
    description: 'Indicators that change, are new or are taken out of the plan, at most 100.',
  })
  indicators?: AmendedIndicatorInput[] | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function amendCommitment(
  context: Context,
  input: AmendCommitmentInput,
  texts: ReadonlySet<string>,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.amendCommitment',
    input,
    change: (change) => amend(change, input, texts),
  });
  return commitmentPayload(context, id);
}

async function amend(change: Change, input: AmendCommitmentInput, texts: ReadonlySet<string>) {
  const facts = await holdCard(change, called(input.reference));
  const may = checkAmendment(change.actor, facts);
  const card = await take(change, CommitmentEntity, { id: facts.id, version: input.version }, may);
  const reason = writtenText(input.reason, 'reason');
  accepted(checkReason(reason));
  await checkDay(change, card, facts.planStartsOn, input.amendedOn);
  const changes = given(input.changes, texts)
    .map((one) => ({ ...one, before: cardValue(card, one.field) }))
    .filter(({ before, value }) => !sameValue(compared(before), compared(value)));
  const number = await lastVersion(change, card);
  const { activities, indicators } = input;
  const work = await amendWork(
    change,
    facts,
    { amendedOn: input.amendedOn, reason },
    { activities, indicators },
  );
  if (changes.length + work.length === 0) deny('INVALID_INPUT', 'nothingChanged', { field: 'changes' });
  const written = cardInput(card, changes);
  writeFields(card, written, Object.keys(written) as Editable[]);
  card.updatedAt = change.now;
  change.em.create(CommitmentVersionEntity, {
    commitmentId: card.id,
    number: number + 1,
    heldFrom: input.amendedOn,
    reason,
    changes: changes.map(({ field, before }) => ({
      field: field.path,
      before,
      after: cardValue(card, field),
    })),
    text: textOf(card),
    planned: await plannedWork(change, card.id),
    amendedById: change.userId,
    recordedAt: change.now,
  });
  record(change, card, changes, work, reason);
  return { id: card.id };
}

function given(changes: readonly FieldChangeInput[], texts: ReadonlySet<string>): FieldChange[] {
  const fields = changes.map(({ field: path, value }) => {
    const field = draftField(path);
    const known = field !== null && isAmendable(path) && (field.kind !== 'TEXT' || texts.has(field.column));
    return known
      ? { field, value: fieldValue(field, value) }
      : deny('INVALID_INPUT', undefined, { field: path });
  });
  if (new Set(fields.map(({ field }) => field.path)).size < fields.length)
    deny('INVALID_INPUT', 'duplicate', { field: 'changes' });
  return fields;
}

async function checkDay(
  change: Change,
  card: CommitmentEntity,
  planStartsOn: string,
  day: string,
): Promise<void> {
  const { rows } = await sql<{ last: string | null }>`
    select max(held_from)::text as last from commitment_version where commitment_id = ${card.id}`.execute(
    readerOf(change.em),
  );
  const since = { version: rows[0]?.last ?? null, adoptedOn: card.adoptedOn ?? null, planStartsOn };
  accepted(checkAmendedOn(day, change.today, since));
}

/** The number of the version that stands; the text as adopted is kept before it is changed for the first time. */
async function lastVersion(change: Change, card: CommitmentEntity): Promise<number> {
  const last = await change.em.findOne(
    CommitmentVersionEntity,
    { commitmentId: card.id },
    { orderBy: { number: 'desc' } },
  );
  if (last) return last.number;
  change.em.create(CommitmentVersionEntity, {
    commitmentId: card.id,
    number: 1,
    heldFrom: card.adoptedOn ?? null,
    reason: null,
    changes: [],
    text: textOf(card),
    planned: await plannedWork(change, card.id),
    amendedById: null,
    recordedAt: change.now,
  });
  return 1;
}

/** The work planned as it stands after what was written so far. */
async function plannedWork({ em }: Change, cardId: string): Promise<PlannedWork> {
  await em.flush();
  const { rows } = await sql<{
    planned: PlannedWork;
  }>`select ${plannedSql(sql`${cardId}::uuid`)} as planned`.execute(readerOf(em));
  return rows[0]!.planned;
}

const textOf = (card: CommitmentEntity): VersionText => ({
  title: card.title,
  problem: card.problem ?? null,
  solution: card.solution ?? null,
  expectedResults: card.expectedResults,
  contribution: card.contribution ?? null,
  additionalInformation: card.additionalInformation ?? null,
  ogpValues: card.ogpValues,
  sdgs: card.sdgs,
});

/** The step is public at once: an amendment is no secret. */
function record(
  change: Change,
  card: CommitmentEntity,
  changes: readonly (FieldChange & { before: FieldValue })[],
  work: readonly LoggedChange[],
  reason: ReturnType<typeof writtenText>,
): void {
  const which = { recordType: 'COMMITMENT' as const, recordId: card.id };
  const step = { action: amendment, from: card.state, to: card.state, reason, published: true };
  change.step({ ...which, ...step, actorRole: 'SECRETARIAT' });
  const told = (value: FieldValue) =>
    typeof value === 'string' || value === null ? value : JSON.stringify(value);
  const rows = changes.map(({ field, before, value }) => ({
    field: field.path,
    before: told(before),
    after: told(value),
  }));
  change.touch({ ...which, reference: card.reference, changes: [...rows, ...work] }, 'SECRETARIAT');
}
