import type { CommitmentRecord } from '../commitment.record';

/** What a section of the card is drawn from. */
export type SectionProps = { card: CommitmentRecord };
