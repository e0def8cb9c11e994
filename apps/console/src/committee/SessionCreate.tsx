import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { PageTitle } from '../layout/PageTitle';
import { CommitteeLink } from './CommitteeLink';
import { ConveneSession } from './session.commands';
import { sessionDraft } from './sessionDraft';
import { SessionForm } from './SessionForm';

/** A session is called: from then on everybody reads when it is, where, and about what. */
export default function SessionCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => sessionDraft(null));
  const convene = useCommand(ConveneSession, {
    done: 'sessions.convened',
    onDone: ({ conveneSession }) => navigate(`/committee/sessions/${conveneSession.session.reference}`),
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
        error={convene.error}
        onSubmit={(details) => convene.mutate({ details })}
      />
    </>
  );
}
