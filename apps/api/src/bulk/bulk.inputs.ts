import type { ProposalAction } from '@iltizam/domain/proposal-states';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { ProposalVersionInput } from '../proposals/proposal-version.input.js';
import { ProposalActionEnum } from '../proposals/proposal.enums.js';
import { ProposalFilter } from '../proposals/proposal.filter.js';
import { ScreeningChecksInput } from '../proposals/screening-checks.type.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';

@InputType({ description: 'Which proposals: picked one by one, or all that a filter finds.' })
export class SelectionInput {
  @StaffField(() => [ProposalVersionInput], {
    nullable: true,
    description: 'Picked one by one, as they were on the screen; at most 500.',
  })
  proposals?: ProposalVersionInput[] | null;

  @StaffField(() => ProposalFilter, {
    nullable: true,
    description: 'All that this filter finds, instead of `proposals`; at most 500.',
  })
  filter?: ProposalFilter | null;

  @StaffField(() => ID, {
    nullable: true,
    description: 'With `filter`, or instead of it: what this view finds as well.',
  })
  view?: string | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: "With `filter` or `view`: only what waits in this person's queue.",
  })
  inQueue?: boolean | null = false;

  @StaffField(() => Int, {
    nullable: true,
    description:
      'With `filter` or `view`: how many they found on the screen. When they find another number now, nothing is done.',
  })
  expectedCount?: number | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'True: say what would happen to each, and write nothing.',
  })
  dryRun?: boolean | null = false;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A template whose variables are filled for each proposal: the title is its own.' })
export class TemplateUseInput {
  @StaffField(() => ID, { description: 'The version of the template that was on the screen.' })
  id!: string;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The service to turn to, the same for all; at most 300 characters a language.',
  })
  service?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The commitment that does it already, the same for all; at most 300 characters a language.',
  })
  commitment?: LocalizedTextInput | null;
}

@InputType({ description: 'The same step of many proposals. What it needs, the table of the domain says.' })
export class DecideProposalsInput extends SelectionInput {
  @StaffField(() => ProposalActionEnum, { description: 'Which step.' })
  action!: ProposalAction;

  @StaffField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason, for a step that refuses.',
  })
  reasonCode?: InadmissibilityReason | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The reason, justification or question, the same for all; limits as in `decideProposal`.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => TemplateUseInput, {
    nullable: true,
    description: 'Instead of `reason`: a template, filled for each proposal.',
  })
  template?: TemplateUseInput | null;

  @StaffField(() => ScreeningChecksInput, {
    nullable: true,
    description: 'How the three criteria were answered, the same for all.',
  })
  checks?: ScreeningChecksInput | null;
}

@InputType({ description: 'Puts many admissible proposals before the same institutions.' })
export class AssignProposalsInput extends SelectionInput {
  @StaffField(() => String, { description: 'The institution whose answer decides (reference).' })
  lead!: string;

  @StaffField(() => [String], {
    nullable: true,
    description: 'Other institutions to be heard (references), each once and not the lead.',
  })
  others?: string[] | null = [];

  @StaffField(() => DayScalar, { description: 'Last day to answer, after today.' })
  dueOn!: string;
}

@InputType({ description: 'Puts many proposals under the same theme.' })
export class ChangeThemesInput extends SelectionInput {
  @StaffField(() => String, { description: "The theme of each proposal's own plan (reference)." })
  theme!: string;
}
