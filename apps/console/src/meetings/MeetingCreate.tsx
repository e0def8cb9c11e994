import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { PlanSelect } from '../forms/PlanSelect';
import { useLanguage } from '../i18n/useLanguage';
import { PageTitle } from '../layout/PageTitle';
import { recordPath } from '../list/listPath';
import { BackLink } from '../record/BackLink';
import { AnnounceMeeting } from './meeting.commands';
import { meetingDraft, toDetails } from './meetingDraft';
import { MeetingForm } from './MeetingForm';
import { MeetingInputs } from './MeetingInputs';

/** A meeting is announced: from then on everybody reads of it. */
export default function MeetingCreate() {
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const [plan, setPlan] = useState<string | null>(null);
  const [draft, setDraft] = useState(() => meetingDraft(null));
  const announce = useCommand(AnnounceMeeting, {
    done: 'meetings.announced',
    onDone: ({ announceMeeting }) => navigate(recordPath('meetings', announceMeeting.meeting.reference)),
  });
  return (
    <>
      <PageTitle title={translate('meetings.announce')} />
      <BackLink resource="meetings" />
      <MeetingForm
        back="/meetings"
        submitLabel={translate('meetings.announce')}
        busy={announce.isPending}
        onSubmit={() => plan !== null && announce.mutate({ plan, details: toDetails(draft, language) })}
      >
        {announce.error && <ErrorNotice error={announce.error} />}
        <PlanSelect
          id="meeting-plan"
          label={translate('resources.meetings.fields.plan')}
          value={plan}
          onChange={(chosen) => {
            setPlan(chosen);
            setDraft({ ...draft, themes: [] });
          }}
        />
        <MeetingInputs
          plan={plan}
          draft={draft}
          onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        />
      </MeetingForm>
    </>
  );
}
