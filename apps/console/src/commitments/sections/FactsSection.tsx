import { CommitmentFacts } from '../CommitmentFacts';
import type { SectionProps } from '../card/SectionProps';

/** Whose the commitment is, when, and what it serves. */
export default function FactsSection({ card }: SectionProps) {
  return <CommitmentFacts commitment={card} />;
}
