import type { LocalizedText } from '@iltizam/domain/languages';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { localeValue } from '../graphql/localized-text.type.js';
import { deny } from '../graphql/refused.js';
import { assignHeld } from '../proposals/assign-proposal.command.js';
import { decideHeld } from '../proposals/decide-proposal.command.js';
import { changeTheme } from '../proposals/change-theme.js';
import { proposalByReference } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { AssignProposalsInput, ChangeThemesInput, DecideProposalsInput } from './bulk.inputs.js';
import { BulkPayload, BulkResult } from './bulk.type.js';
import { fillFor } from './fill-for.js';
import { runBulk } from './run-bulk.js';

/** A filled template as somebody would have sent it. */
const asInput = (text: LocalizedText) => ({ ...text, original: localeValue(text.original) });

@Resolver(() => BulkResult)
export class BulkResolver {
  @Mutation(() => BulkPayload, {
    description:
      'Takes the same step of many proposals, each for itself: its result says why one was not. Refused as a whole: INVALID_INPUT, LIMIT_EXCEEDED, and STALE_VERSION where a filter finds another number than was seen.',
  })
  decideProposals(
    @Ctx() context: Context,
    @Arg('input', () => DecideProposalsInput, { description: 'Which step of which proposals.' })
    input: DecideProposalsInput,
  ): Promise<BulkPayload> {
    const { action, reasonCode, reason, template, checks } = input;
    if (template && reason) deny('INVALID_INPUT', 'duplicate', { field: 'template' });
    return runBulk(context, 'Mutation.decideProposals', input, async (change, held, version) =>
      decideHeld(change, held, {
        version,
        action,
        reasonCode,
        reason: template ? asInput(await fillFor(change, held, template)) : reason,
        checks,
      }),
    );
  }

  @Mutation(() => BulkPayload, {
    description:
      'Puts many admissible proposals before the same institutions, each for itself. Refused as a whole as `decideProposals` is.',
  })
  assignProposals(
    @Ctx() context: Context,
    @Arg('input', () => AssignProposalsInput, { description: 'Which proposals, before whom, until when.' })
    input: AssignProposalsInput,
  ): Promise<BulkPayload> {
    const { lead, others, dueOn } = input;
    return runBulk(context, 'Mutation.assignProposals', input, (change, held, version) =>
      assignHeld(change, held, { version, lead, others, dueOn }),
    );
  }

  @Mutation(() => BulkPayload, {
    description:
      'Puts many proposals that are under study under another theme of their plan, each for itself. Refused as a whole as `decideProposals` is.',
  })
  changeThemes(
    @Ctx() context: Context,
    @Arg('input', () => ChangeThemesInput, { description: 'Which proposals, under which theme.' })
    input: ChangeThemesInput,
  ): Promise<BulkPayload> {
    const { theme } = input;
    return runBulk(context, 'Mutation.changeThemes', input, (change, held, version) =>
      changeTheme(change, held, { version, theme }),
    );
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The proposal as it stands now; null where there is none to be seen.',
  })
  proposal(@Root() { reference }: BulkResult, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalByReference).load(reference);
  }
}
