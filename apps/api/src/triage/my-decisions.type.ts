import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { ProposalActionEnum } from '../proposals/proposal.enums.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';

@ObjectType({ description: 'A step this person took and whose outcome is not published yet.' })
export class MyDecision {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => ProposalActionEnum, { description: 'What was decided.' })
  action!: ProposalAction;

  @StaffField(() => InstantScalar, { description: 'When, UTC.' })
  at!: Date;

  @StaffField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason of a refusal; null for any other step.',
  })
  reasonCode!: InadmissibilityReason | null;

  @StaffField(() => LocalizedText, {
    nullable: true,
    description: 'The reason, justification or question as written; null where none was.',
  })
  reason!: Text | null;

  /** Not exposed: what the fields of the resolver are made from. */
  proposalId!: string;
  isLast!: boolean;
}

export const MyDecisionConnection = connectionOf(MyDecision, 'MyDecision', 'decisions');
