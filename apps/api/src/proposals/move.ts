import type { LocalizedText } from '@iltizam/domain/languages';
import type { ProposalDecision } from '@iltizam/domain/proposal-workflow';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';

/** A decided step with the words that came with it. */
export interface Move extends ProposalDecision {
  reasonCode?: InadmissibilityReason | null;
  reason?: LocalizedText | null;
  /** The institution concerned: assigned to, or answering. */
  institutionId?: string | null;
}
