import {
  checkAssessment,
  type AmbitionCode,
  type CompletionCode,
  type EarlyResultCode,
  type Voice,
} from '@iltizam/domain/assessments';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { commitmentPayload, type CommitmentPayload } from '../commitments/commitment.payloads.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { readerOf } from '../database/database.js';
import { writtenLink } from '../evidence/written-evidence.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { AssessmentEntity } from './assessment.entity.js';
import { AmbitionCodeEnum, CompletionCodeEnum, EarlyResultCodeEnum, VoiceEnum } from './assessment.type.js';

@InputType({
  description: "A reviewer's code, or civil society's view, of a commitment. Earlier ones stay beside it.",
})
export class AssessCommitmentInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => VoiceEnum, {
    description: 'In whose voice; that of a role the person holds for the plan.',
  })
  voice!: Voice;

  @StaffField(() => CompletionCodeEnum, {
    nullable: true,
    description: 'The code; a reviewer always gives one.',
  })
  completion?: CompletionCode | null;

  @StaffField(() => AmbitionCodeEnum, {
    nullable: true,
    description: 'How far the commitment reaches; the reviewer alone says it.',
  })
  ambition?: AmbitionCode | null;

  @StaffField(() => EarlyResultCodeEnum, {
    nullable: true,
    description: 'What it has changed so far; the reviewer alone says it.',
  })
  earlyResults?: EarlyResultCode | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'The organisation in whose name it is said, at most 200 characters; never a person.',
  })
  author?: string | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What was seen, at most 2,000 characters; civil society always says it.',
  })
  text?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Address of the report it is taken from.' })
  source?: string | null;

  @StaffField(() => DayScalar, { description: 'The day it speaks of; not one to come.' })
  on!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is said once.' })
  idempotencyKey?: string | null;
}

export async function assessCommitment(
  context: Context,
  input: AssessCommitmentInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.assessCommitment',
    input,
    change: (change) => assess(change, input),
  });
  return commitmentPayload(context, id);
}

async function assess(change: Change, input: AssessCommitmentInput) {
  const facts = await holdCard(change, called(input.commitment));
  const { voice, on, completion = null, ambition = null, earlyResults = null } = input;
  const text = writtenText(input.text, 'note', 'text');
  const plan = await planOf(change, facts.id);
  const role = accepted(
    checkAssessment(
      change.actor,
      { voice, completion, ambition, earlyResults, text, on },
      {
        plan,
        state: facts.state,
        institutions: [facts.leadInstitution, ...facts.supportingInstitutions],
        today: change.today,
      },
    ),
  );
  const source = input.source == null || input.source.trim() === '' ? null : writtenLink(input.source);
  const author = accepted(checkText(input.author ?? '', 'organisationName', 'author')) || null;
  const stated = { voice, completion, ambition, earlyResults, assessedOn: on };
  change.em.create(AssessmentEntity, {
    commitmentId: facts.id,
    ...stated,
    author,
    text,
    source,
    writtenById: change.userId,
    recordedAt: change.now,
  });
  const changes = Object.entries(stated).map(([field, after]) => ({
    field: `assessment.${field}`,
    before: null,
    after,
  }));
  const { id: recordId, reference } = facts;
  change.touch({ recordType: 'COMMITMENT', recordId, reference, changes }, role);
  return { id: facts.id };
}

async function planOf(change: Change, commitmentId: string): Promise<string> {
  const { rows } = await sql<{ reference: string }>`
    select p.reference from commitment c join plan p on p.id = c.plan_id where c.id = ${commitmentId}`.execute(
    readerOf(change.em),
  );
  return rows[0]!.reference;
}
