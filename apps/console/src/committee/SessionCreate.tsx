import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLeaving } from '../forms/useLeaving';
import { PageTitle } from '../layout/PageTitle';
import { CommitteeLink } from './CommitteeLink';
import { ConveneSession } from './session.commands';
import { sessionDraft } from './sessionDraft';
import { SessionForm } from './SessionForm';

/** A session is called: from then on everybody reads when it is, where, and about what. */
export default function SessionCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [begun] = useState(() => sessionDraft(null));
  const [draft, setDraft] = useState(begun);
  const leaving = useLeaving(draft !== begun);
  const convene = useCommand(ConveneSession, {
    done: 'sessions.convened',
    onDone: ({ conveneSession }) => {
      leaving.letGo();
      void navigate(`/committee/sessions/${conveneSession.session.reference}`);
    },
  });
  return (
    <>
      <CommitteeLink />
      <PageTitle title={translate('sessions.convene')} />
      <SessionForm
        draft={draft}
        onChange={setDraft}
        back="/committee"
        submitLabel={translate('sessions.convene')}
        busy={convene.isPending}
        error={convene.error && <ErrorNotice error={convene.error} />}
        leaving={leaving}
        onSubmit={(details) => convene.mutate({ details })}
      />
    </>
  );
}
