import { Activities } from '../activities/Activities';
import { CommitmentCard } from '../CommitmentCard';
import type { CommitmentRecord } from '../commitment.record';
import { Indicators } from '../indicators/Indicators';

/** The whole card on one page, as it is read. */
export function CardReading({ card }: { card: CommitmentRecord }) {
  return (
    <>
      <CommitmentCard commitment={card} />
      <Activities commitment={card} />
      <Indicators commitment={card} kind="TRACKING" />
      <Indicators commitment={card} kind="IMPACT" />
    </>
  );
}
