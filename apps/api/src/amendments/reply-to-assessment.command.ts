import { checkReply } from '@iltizam/domain/assessments';
import { sql } from 'kysely';
import { ID, InputType } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { commitmentPayload, type CommitmentPayload } from '../commitments/commitment.payloads.js';
import { holdCard } from '../commitments/hold-card.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { AssessmentReplyEntity } from './assessment-reply.entity.js';

@InputType({
  description: "An institution's answer to what others say of its commitment. Earlier ones stay.",
})
export class ReplyToAssessmentInput {
  @StaffField(() => ID, { description: 'The assessment it answers.' })
  assessment!: string;

  @StaffField(() => LocalizedTextInput, { description: 'The answer, at most 2,000 characters.' })
  text!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is said once.' })
  idempotencyKey?: string | null;
}

export async function replyToAssessment(
  context: Context,
  input: ReplyToAssessmentInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.replyToAssessment',
    input,
    change: (change) => reply(change, input),
  });
  return commitmentPayload(context, id);
}

async function reply(change: Change, input: ReplyToAssessmentInput) {
  const facts = await holdCard(
    change,
    isUuid(input.assessment)
      ? sql`c.id = (select s.commitment_id from assessment s where s.id = ${input.assessment})`
      : sql`false`,
  );
  const text = writtenText(input.text, 'note', 'text');
  accepted(checkReply(change.actor, facts.leadInstitution, text));
  change.em.create(AssessmentReplyEntity, {
    commitmentId: facts.id,
    assessmentId: input.assessment,
    text: text!,
    writtenById: change.userId,
    recordedAt: change.now,
  });
  const { id: recordId, reference } = facts;
  const changes = [{ field: 'assessment.reply', before: null, after: input.assessment }];
  change.touch({ recordType: 'COMMITMENT', recordId, reference, changes }, 'OFFICER');
  return { id: facts.id };
}
