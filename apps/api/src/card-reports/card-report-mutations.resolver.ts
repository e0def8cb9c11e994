import { isInputObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CommitmentPayload } from '../commitments/commitment.payloads.js';
import type { Context } from '../graphql/context.js';
import { discardDraft } from './discard-draft.command.js';
import { SaveDraftPayload } from './draft.payloads.js';
import { saveDraft } from './save-draft.command.js';
import { DiscardDraftInput, SaveDraftInput } from './save-draft.input.js';

@Resolver()
export class CardReportMutationsResolver {
  @Mutation(() => SaveDraftPayload, {
    description:
      'Keeps what was typed on a card, field by field. Before adoption it is on the card at once; from adoption on in its working draft. A field somebody changed since is not written and comes back in `conflicts`.',
  })
  saveDraft(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('input', () => SaveDraftInput, { description: 'What was typed.' }) input: SaveDraftInput,
  ): Promise<SaveDraftPayload> {
    return saveDraft(context, input, textsOf(schema));
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Throws away what was typed in the working draft, all of it or some fields.',
  })
  discardDraft(
    @Ctx() context: Context,
    @Arg('input', () => DiscardDraftInput, { description: 'What goes.' }) input: DiscardDraftInput,
  ): Promise<CommitmentPayload> {
    return discardDraft(context, input);
  }
}

/** The texts of a card that can be written: those `updateCommitment` takes, so that a new field is named once. */
function textsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const input = schema.getType('UpdateCommitmentInput');
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  const texts = fields.filter(({ type }) => String(type) === 'LocalizedTextInput');
  return new Set([...texts.map(({ name }) => name), 'contact.position', 'narrative']);
}
