import type { CommitmentState } from './commitment-table.js';
import type { LocalizedText } from './languages.js';

/** Commitments that are put before the committee: written, and neither adopted nor dropped. */
export const preliminaryStates: readonly CommitmentState[] = ['DRAFT', 'PROPOSED', 'IN_CONSULTATION'];

/** What one institution leads of a preliminary list, as it stood when it was presented. */
export type PresentedInstitution = {
  institution: string;
  name: LocalizedText;
  commitments: readonly { reference: string; title: LocalizedText }[];
};
