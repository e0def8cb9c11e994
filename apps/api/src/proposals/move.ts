import type { LocalizedText } from '@iltizam/domain/languages';
import type { ProposalDecision } from '@iltizam/domain/proposal-workflow';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { ScreeningChecks } from '@iltizam/domain/screening-checks';

/** A decided step with the words that came with it. */
export interface Move extends ProposalDecision {
  reasonCode?: InadmissibilityReason | null;
  reason?: LocalizedText | null;
  checks?: ScreeningChecks | null;
  /** The institution concerned: assigned to, or answering. */
  institutionId?: string | null;
}
