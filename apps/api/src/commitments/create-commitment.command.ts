import { checkCommitmentCreation } from '@iltizam/domain/commitment-workflow';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { openStagesSql } from '../plans/open-stages-sql.js';
import { AreaEntity } from '../plans/area.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { sortKeyOf } from './sort-key.js';
import { addSources } from './source-links.js';

@InputType({ description: 'A new card, begun as a draft.' })
export class CreateCommitmentInput {
  @StaffField(() => String, { description: 'The plan it is meant for (reference).' })
  plan!: string;

  @StaffField(() => String, { nullable: true, description: 'Area of that plan (reference).' })
  area?: string | null;

  @StaffField(() => String, { description: 'The institution that will answer for it (reference).' })
  leadInstitution!: string;

  @StaffField(() => LocalizedTextInput, { description: 'What is promised, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The problem, at most 5,000 characters.',
  })
  problem?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What will be done, at most 5,000 characters.',
  })
  solution?: LocalizedTextInput | null;

  @StaffField(() => [String], {
    nullable: true,
    description: 'Retained proposals of the plan it is made from (references).',
  })
  sources?: string[] | null = [];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is made once.' })
  idempotencyKey?: string | null;
}

export async function createCommitment(
  context: Context,
  input: CreateCommitmentInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.createCommitment',
    input,
    change: (change) => create(change, input),
  });
  return commitmentPayload(context, id);
}

async function create(change: Change, input: CreateCommitmentInput) {
  const { em, actor } = change;
  const plan = await takeDraftNumber(change, input.plan);
  accepted(checkCommitmentCreation(actor, input.leadInstitution, plan.openStages));
  const lead = await em.findOne(InstitutionEntity, { reference: input.leadInstitution });
  const area = input.area ? await em.findOne(AreaEntity, { planId: plan.id, reference: input.area }) : null;
  if (!lead) deny('NOT_FOUND', undefined, { field: 'leadInstitution' });
  if (input.area && !area) deny('NOT_FOUND', undefined, { field: 'area' });

  const reference = `${input.plan}-d${String(plan.draftNumber).padStart(2, '0')}`;
  const texts = {
    title: neededText(input.title, 'title'),
    problem: writtenText(input.problem, 'problem'),
    solution: writtenText(input.solution, 'solution'),
  };
  const card = em.create(CommitmentEntity, {
    reference,
    draftReference: reference,
    sortKey: sortKeyOf(plan.startsOn, null, plan.draftNumber),
    planId: plan.id,
    areaId: area?.id ?? null,
    leadInstitutionId: lead.id,
    state: 'DRAFT',
    ...texts,
    expectedResults: [],
    ogpValues: [],
    ogpRelevance: [],
    sdgs: [],
    governmentPartners: [],
    remarks: [],
    provenance: 'ENTERED',
  });
  await em.flush();
  const changes = fieldChanges(
    {},
    { leadInstitution: input.leadInstitution, area: area?.reference ?? null, ...texts },
  );
  change.touch({ recordType: 'COMMITMENT', recordId: card.id, reference, changes }, change.role);
  await addSources(change, card, input.sources ?? []);
  return { id: card.id };
}

/** Numbers are never given twice: the plan's row is held until the draft is written. */
async function takeDraftNumber(change: Change, reference: string) {
  const { rows } = await sql<{ id: string; openStages: StageKind[]; startsOn: string; draftNumber: number }>`
    update plan set last_draft_number = last_draft_number + 1 where reference = ${reference}
    returning id, ${openStagesSql('plan')} as "openStages", starts_on::text as "startsOn", last_draft_number as "draftNumber"`.execute(
    readerOf(change.em),
  );
  return rows[0] ?? deny('NOT_FOUND', undefined, { field: 'plan' });
}
