import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { query } from '../api/client';
import { useCommand } from '../commands/useCommand';
import { CommitteePage } from '../committee/committee.documents';
import type { CycleRecord } from '../committee/committee.record';
import { CommitteeLink } from '../committee/CommitteeLink';
import { currentOf } from '../committee/cycles';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLeaving } from '../forms/useLeaving';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { CreateCandidateCall } from './call.commands';
import { callDraft } from './callDraft';
import { CallForm } from './CallForm';

/** A call for seats of the cycle that runs; nobody outside reads it before it is opened. */
export default function CallCreate() {
  const { data, error, refetch } = useQuery({
    queryKey: ['committee', 'page'],
    queryFn: async () => (await query(CommitteePage, {})).committee ?? null,
  });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  const cycle = data && currentOf(data.cycles);
  return cycle ? <Create cycle={cycle} /> : <NotFound />;
}

function Create({ cycle }: { cycle: CycleRecord }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [begun] = useState(() => callDraft(null));
  const [draft, setDraft] = useState(begun);
  const leaving = useLeaving(draft !== begun);
  const create = useCommand(CreateCandidateCall, {
    done: 'calls.saved',
    onDone: ({ createCandidateCall }) => {
      leaving.letGo();
      void navigate(`/committee/calls/${createCandidateCall.call.reference}`);
    },
  });
  return (
    <>
      <CommitteeLink />
      <PageTitle title={translate('calls.create')} />
      <CallForm
        draft={draft}
        onChange={setDraft}
        leaving={leaving}
        back="/committee"
        busy={create.isPending}
        error={create.error && <ErrorNotice error={create.error} />}
        onSubmit={(details) => create.mutate({ cycle: cycle.reference, details })}
      />
    </>
  );
}
