import { ID, InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { commitmentPayload } from '../commitments/commitment.payloads.js';
import { touchPart } from '../commitments/touch-part.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import type { WithdrawnEvidencePayload } from './evidence.type.js';
import { holdEvidence } from './hold-evidence.js';
import { keepLastProof } from './last-proof.js';

@InputType({
  description:
    'Takes evidence away from its card. Nobody reads it any more; the file and who withdrew it are kept for the audit.',
})
export class WithdrawEvidenceInput {
  @StaffField(() => ID, { description: 'The evidence.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function withdrawEvidence(
  context: Context,
  input: WithdrawEvidenceInput,
): Promise<WithdrawnEvidencePayload> {
  const { commitment } = await runCommand(context, {
    operation: 'Mutation.withdrawEvidence',
    input,
    change: (change) => withdraw(change, input),
  });
  return commitmentPayload(context, commitment);
}

async function withdraw(change: Change, input: WithdrawEvidenceInput) {
  const { evidence, facts, proves } = await holdEvidence(change, input);
  await keepLastProof(change, evidence);
  evidence.withdrawnAt = change.now;
  const { title, link = null, fileName: file = null } = evidence;
  await touchPart(change, facts, proves.part, { title, link, file }, { title: null, link: null, file: null });
  return { commitment: facts.id };
}
