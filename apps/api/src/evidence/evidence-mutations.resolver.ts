import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { addEvidence, AddEvidenceInput } from './add-evidence.command.js';
import { EvidencePayload, WithdrawnEvidencePayload } from './evidence.type.js';
import { updateEvidence, UpdateEvidenceInput } from './update-evidence.command.js';
import { withdrawEvidence, WithdrawEvidenceInput } from './withdraw-evidence.command.js';

@Resolver()
export class EvidenceMutationsResolver {
  @Mutation(() => EvidencePayload, {
    description: 'Adds a link, or announces a file, which is then sent to `sendTo` of the answer.',
  })
  addEvidence(
    @Ctx() context: Context,
    @Arg('input', () => AddEvidenceInput, { description: 'The evidence.' }) input: AddEvidenceInput,
  ): Promise<EvidencePayload> {
    return addEvidence(context, input);
  }

  @Mutation(() => EvidencePayload, {
    description:
      'Changes what evidence is called, who sees it or what it proves. The last proof of a complete activity stays with it.',
  })
  updateEvidence(
    @Ctx() context: Context,
    @Arg('input', () => UpdateEvidenceInput, { description: 'What changes.' }) input: UpdateEvidenceInput,
  ): Promise<EvidencePayload> {
    return updateEvidence(context, input);
  }

  @Mutation(() => WithdrawnEvidencePayload, {
    description: 'Takes evidence away from its card. The last proof of a complete activity stays.',
  })
  withdrawEvidence(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawEvidenceInput, { description: 'Which.' }) input: WithdrawEvidenceInput,
  ): Promise<WithdrawnEvidencePayload> {
    return withdrawEvidence(context, input);
  }
}
