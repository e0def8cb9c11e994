import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { CommandError } from '../commands/CommandError';
import { ConflictNotice } from '../commands/ConflictNotice';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLeaving } from '../forms/useLeaving';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { CommitteeLink } from './CommitteeLink';
import { UpdateSession } from './session.commands';
import type { SessionRecord } from './session.record';
import { sessionDraft } from './sessionDraft';
import { SessionForm } from './SessionForm';
import { SessionMeanwhile } from './SessionMeanwhile';
import { useSession } from './useSession';

/** What a session that was not opened yet is called for is changed, its agenda as a whole. */
export default function SessionEdit() {
  const { reference = '' } = useParams();
  const { data, error, refetch } = useSession(reference);
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  return data === null ? <NotFound /> : <Edit session={data} />;
}

const proposalsOf = ({ agenda }: SessionRecord) => agenda.flatMap(({ proposals }) => proposals);

function Edit({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  // As it was on the screen when writing began: who changed it meanwhile is read before anything is saved.
  const [seen, setSeen] = useState(session);
  const [own, setOwn] = useState(() => proposalsOf(session));
  const [begun, setBegun] = useState(() => sessionDraft(session));
  const [draft, setDraft] = useState(begun);
  const leaving = useLeaving(draft !== begun);
  const back = `/committee/sessions/${session.reference}`;
  const update = useCommand(UpdateSession, {
    done: 'sessions.updated',
    onDone: () => {
      leaving.letGo();
      void navigate(back);
    },
  });
  const goOnFrom = (now: SessionRecord) => {
    setSeen(now);
    // What the other took off the agenda can still be put on it.
    setOwn([...new Map([...own, ...proposalsOf(now)].map((one) => [one.reference, one])).values()]);
    update.reset();
  };
  const takeTheirs = () => {
    const theirs = sessionDraft(session);
    setBegun(theirs);
    setDraft(theirs);
    goOnFrom(session);
  };
  const isNewer = session.version !== seen.version;
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
        leaving={leaving}
        error={
          <CommandError error={update.error}>
            <ConflictNotice
              resource="committee"
              onRead={isNewer ? () => goOnFrom(session) : undefined}
              onTake={isNewer ? takeTheirs : undefined}
            >
              {isNewer && <SessionMeanwhile seen={seen} now={session} />}
            </ConflictNotice>
          </CommandError>
        }
        onSubmit={(details) => update.mutate({ session: session.reference, version: seen.version, details })}
      />
    </>
  );
}
