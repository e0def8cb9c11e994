import { useAuthenticated } from 'react-admin';
import { Outlet } from 'react-router-dom';
import { useMe } from '../../access/useMe';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { LoadingPage } from '../../layout/LoadingPage';
import { useRecord } from '../../record/useRecord';
import type { CommitmentRecord } from '../commitment.record';
import { CardDraftProvider } from '../draft/CardDraftProvider';

/** The card's frame: the card is read once and what is typed is kept, whichever of its parts is open. */
export default function CardLayout() {
  useAuthenticated();
  const me = useMe();
  const { data: card, error, refetch } = useRecord<CommitmentRecord>('commitments');
  if (error && !card) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!card || !me) return <LoadingPage />;
  return (
    <CardDraftProvider key={`${me.id} ${card.reference}`} card={card} person={me.id}>
      <Outlet context={card} />
    </CardDraftProvider>
  );
}
