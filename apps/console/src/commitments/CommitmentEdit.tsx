import { useTranslate } from 'react-admin';
import { Navigate, useParams } from 'react-router-dom';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/useLanguage';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { recordPath } from '../list/listPath';
import { useRecord } from '../record/useRecord';
import { plainText } from '../text/localized';
import { CommitmentForm } from './CommitmentForm';
import type { CommitmentRecord } from './commitment.record';
import { useMayOnCard } from './useMayOnCard';

/** The card's form, for whoever may edit it. */
export default function CommitmentEdit() {
  const translate = useTranslate();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data: card, error, isPending, refetch } = useRecord<CommitmentRecord>('commitments');
  const mayEdit = useMayOnCard('Mutation.updateCommitment', id);
  if (isPending) return <LoadingPage />;
  if (error && !card) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!card) return <Navigate to={recordPath('commitments', id)} />;
  return (
    <>
      <PageTitle title={translate('commitments.edit.title', { title: plainText(card.title, language) })} />
      <CommitmentForm card={card} mayEdit={mayEdit} readAgain={async () => (await refetch()).data ?? card} />
    </>
  );
}
