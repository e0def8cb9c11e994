import { useAuthenticated } from 'react-admin';
import { Outlet } from 'react-router-dom';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { LoadingPage } from '../../layout/LoadingPage';
import { BackLink } from '../../record/BackLink';
import { useRecord } from '../../record/useRecord';
import type { CommitmentRecord } from '../commitment.record';

/** The card's frame: read once, whichever of its parts is open. */
export default function CardLayout() {
  useAuthenticated();
  const { data: card, error, isPending, refetch } = useRecord<CommitmentRecord>('commitments');
  return (
    <>
      <BackLink resource="commitments" />
      {isPending && <LoadingPage />}
      {error && !card && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {card && <Outlet context={card} />}
    </>
  );
}
