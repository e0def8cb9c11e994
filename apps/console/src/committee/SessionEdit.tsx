import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { CommitteeLink } from './CommitteeLink';
import { UpdateSession } from './session.commands';
import type { SessionRecord } from './session.record';
import { sessionDraft } from './sessionDraft';
import { SessionForm } from './SessionForm';
import { useSession } from './useSession';

/** What a session that was not opened yet is called for is changed, its agenda as a whole. */
export default function SessionEdit() {
  const { reference = '' } = useParams();
  const { data, error, refetch } = useSession(reference);
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  return data === null ? <NotFound /> : <Edit session={data} />;
}

function Edit({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  // The version that was on the screen when writing began: who changed it meanwhile is not overwritten.
  const [seen] = useState(session.version);
  const [own] = useState(() => session.agenda.flatMap(({ proposals }) => proposals));
  const [draft, setDraft] = useState(() => sessionDraft(session));
  const back = `/committee/sessions/${session.reference}`;
  const update = useCommand(UpdateSession, { done: 'sessions.updated', onDone: () => navigate(back) });
  return (
    <>
      <CommitteeLink />
      <PageTitle title={translate('actions.session.EDIT')} />
      <SessionForm
        draft={draft}
        own={own}
        onChange={setDraft}
        back={back}
        submitLabel={translate('ra.action.save')}
        busy={update.isPending}
        error={update.error}
        onSubmit={(details) => update.mutate({ session: session.reference, version: seen, details })}
      />
    </>
  );
}
