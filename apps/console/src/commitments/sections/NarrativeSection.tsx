import { useGetOne } from 'react-admin';
import type { SectionProps } from '../card/SectionProps';
import type { CommitmentRecord } from '../commitment.record';
import { CommitmentForm } from '../CommitmentForm';

/** What is promised, why and to what end. */
export default function NarrativeSection({ card }: SectionProps) {
  const { refetch } = useGetOne<CommitmentRecord>('commitments', {
    id: card.reference,
    meta: { whole: true },
  });
  return (
    <CommitmentForm
      card={card}
      mayEdit={card.openFields.length > 0}
      readAgain={async () => (await refetch()).data ?? card}
    />
  );
}
