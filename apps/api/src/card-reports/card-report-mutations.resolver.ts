import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CommitmentPayload } from '../commitments/commitment.payloads.js';
import type { Context } from '../graphql/context.js';
import { confirmUnchanged, ConfirmUnchangedInput } from './confirm-unchanged.command.js';
import { decideReport, DecideReportInput } from './decide-report.command.js';
import { discardDraft } from './discard-draft.command.js';
import { SaveDraftPayload } from './draft.payloads.js';
import { openRound, OpenRoundInput, RoundPayload } from './open-round.command.js';
import { saveChanges } from './save-draft.command.js';
import { DiscardDraftInput, SaveDraftInput } from './save-draft.input.js';
import { textsOf } from './written-texts.js';

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
    return saveChanges(context, {
      operation: 'Mutation.saveDraft',
      input,
      changes: async () => input.changes,
      texts: textsOf(schema),
    });
  }

  @Mutation(() => SaveDraftPayload, {
    description:
      'Confirms in the draft that items of a round stand as they were last reported: one call for each, or for all.',
  })
  confirmUnchanged(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmUnchangedInput, { description: 'Which items.' }) input: ConfirmUnchangedInput,
  ): Promise<SaveDraftPayload> {
    return confirmUnchanged(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description:
      'Takes a step with the draft of a card: send, take back, return with comments, validate. Validated, all of it is on the card and public at once.',
  })
  decideReport(
    @Ctx() context: Context,
    @Arg('input', () => DecideReportInput, { description: 'The step.' }) input: DecideReportInput,
  ): Promise<CommitmentPayload> {
    return decideReport(context, input);
  }

  @Mutation(() => RoundPayload, {
    description: 'Opens an update round: every commitment of the plan that is carried out gets its task.',
  })
  openRound(
    @Ctx() context: Context,
    @Arg('input', () => OpenRoundInput, { description: 'The round.' }) input: OpenRoundInput,
  ): Promise<RoundPayload> {
    return openRound(context, input);
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
