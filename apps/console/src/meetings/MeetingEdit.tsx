import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { CommandError } from '../commands/CommandError';
import { ConflictNotice } from '../commands/ConflictNotice';
import { useCommand } from '../commands/useCommand';
import { useLanguage } from '../i18n/useLanguage';
import { recordPath } from '../list/listPath';
import { RecordPage } from '../record/RecordPage';
import { UpdateMeeting } from './meeting.commands';
import { meetingDraft, toDetails } from './meetingDraft';
import { MeetingForm } from './MeetingForm';
import { MeetingInputs } from './MeetingInputs';
import type { MeetingRecord } from './meeting.record';
import { useMeetingName } from './useMeetingName';

export default function MeetingEdit() {
  const nameOf = useMeetingName();
  return (
    <RecordPage<MeetingRecord> resource="meetings" title={nameOf}>
      {(meeting) => <EditForm meeting={meeting} />}
    </RecordPage>
  );
}

/** The form keeps the version it was begun on: whoever changed it meanwhile is not written over. */
function EditForm({ meeting }: { meeting: MeetingRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const nameOf = useMeetingName();
  const [seen, setSeen] = useState(meeting.version);
  const [draft, setDraft] = useState(() => meetingDraft(meeting));
  const { reference } = meeting;
  const back = recordPath('meetings', reference);
  const update = useCommand(UpdateMeeting, { done: 'meetings.saved', onDone: () => navigate(back) });
  return (
    <MeetingForm
      back={back}
      submitLabel={translate('ra.action.save')}
      busy={update.isPending}
      onSubmit={() => update.mutate({ reference, version: seen, details: toDetails(draft, language) })}
    >
      <CommandError error={update.error}>
        <ConflictNotice
          resource="meetings"
          onRead={meeting.version === seen ? undefined : () => setSeen(meeting.version)}
        >
          {translate('conflict.now')} <bdi>{nameOf(meeting)}</bdi>
        </ConflictNotice>
      </CommandError>
      <MeetingInputs
        plan={meeting.plan.reference}
        draft={draft}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
      />
    </MeetingForm>
  );
}
