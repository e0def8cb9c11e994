import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { CallsSection } from '../candidate-calls/CallsSection';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { Columns } from '../record/Columns';
import { CommitteePage as CommitteeDocument } from './committee.documents';
import { currentOf } from './cycles';
import { CycleSection } from './CycleSection';
import { SeatsSection } from './SeatsSection';
import { SessionsSection } from './SessionsSection';
import { WaitingForAgenda } from './WaitingForAgenda';

/** The committee: who holds which seat, how it decides, and its sessions. */
export default function CommitteePage() {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['committee', 'page'],
    queryFn: async () => (await query(CommitteeDocument, {})).committee ?? null,
  });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  if (data === null) return <NotFound />;
  const cycle = data.cycles.find(({ reference }) => reference === chosen) ?? currentOf(data.cycles);
  return (
    <>
      <PageTitle title={translate('committee.title')} />
      <Columns
        main={
          <>
            <WaitingForAgenda />
            <SessionsSection sessions={data.sessions} seated={data.cycles.length > 0} />
            <CallsSection seated={data.cycles.length > 0} />
            {cycle && <SeatsSection key={cycle.reference} cycle={cycle} />}
          </>
        }
        side={<CycleSection committee={data} cycle={cycle} onChoose={setChosen} />}
      />
    </>
  );
}
