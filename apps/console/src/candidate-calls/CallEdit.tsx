import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { CommandError } from '../commands/CommandError';
import { ConflictNotice } from '../commands/ConflictNotice';
import { useCommand } from '../commands/useCommand';
import { CommitteeLink } from '../committee/CommitteeLink';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLeaving } from '../forms/useLeaving';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { LocalText } from '../text/LocalText';
import { UpdateCandidateCall } from './call.commands';
import type { CallRecord } from './call.record';
import { callDraft } from './callDraft';
import { CallForm } from './CallForm';
import { useCall } from './useCall';

/** What a call asks for is changed until it is opened. */
export default function CallEdit() {
  const { reference = '' } = useParams();
  const { data, error, refetch } = useCall(reference);
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  return data === null ? <NotFound /> : <Edit call={data} />;
}

function Edit({ call }: { call: CallRecord }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  // The version that was on the screen when writing began: who changed it meanwhile is not overwritten.
  const [seen, setSeen] = useState(call.version);
  const [begun] = useState(() => callDraft(call));
  const [draft, setDraft] = useState(begun);
  const leaving = useLeaving(draft !== begun);
  const back = `/committee/calls/${call.reference}`;
  const update = useCommand(UpdateCandidateCall, {
    done: 'calls.saved',
    onDone: () => {
      leaving.letGo();
      void navigate(back);
    },
  });
  return (
    <>
      <CommitteeLink />
      <PageTitle title={translate('actions.candidateCall.EDIT')} />
      <CallForm
        draft={draft}
        onChange={setDraft}
        leaving={leaving}
        back={back}
        busy={update.isPending}
        error={
          <CommandError error={update.error}>
            <ConflictNotice
              resource="calls"
              onRead={call.version === seen ? undefined : () => setSeen(call.version)}
            >
              {translate('conflict.now')} <LocalText value={call.title} />
            </ConflictNotice>
          </CommandError>
        }
        onSubmit={(details) => update.mutate({ call: call.reference, version: seen, details })}
      />
    </>
  );
}
