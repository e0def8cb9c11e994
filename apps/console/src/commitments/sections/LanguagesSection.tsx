import { CommitmentCard } from '../CommitmentCard';
import type { SectionProps } from '../card/SectionProps';
import { CommitmentRemarks } from '../CommitmentRemarks';

/** The texts in each language, and which are missing. */
export default function LanguagesSection({ card }: SectionProps) {
  return (
    <>
      <CommitmentRemarks commitment={card} />
      <CommitmentCard commitment={card} />
    </>
  );
}
