import { dayOf } from '@iltizam/domain/country-clock';
import { ask, notShown } from '../graph/ask.js';
import { sayDay } from '../format/dates.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { ProposalList } from '../proposals/ProposalList.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import type { Route } from './+types/meeting.js';
import { Attendance } from './Attendance.js';
import { MeetingEvent } from './MeetingEvent.js';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { send } from '../forms/send.js';
import {
  AnswerPollDocument,
  CancelRegistrationDocument,
  MeetingDocument,
  RegisterForMeetingDocument,
} from './meeting.documents.js';
import { Registration } from './Registration.js';
import { registrationOf, writtenIn } from './registration.js';
import { MeetingFacts } from './MeetingFacts.js';
import { Participants, ReachTable } from './Participants.js';
import { Experts, Programme } from './Programme.js';
import { Polls } from './Polls.js';
import { Workshops } from './Workshops.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  const { meeting } = await ask(context, MeetingDocument, { reference, after });
  if (!meeting) throw notShown(404);
  return { ...meeting, opened: openForm(), today: dayOf(new Date()) };
}

/** Three buttons lead here: to register, to call the own registration off, and to answer a poll. */
export async function action({ context, params: { reference }, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const { idempotencyKey } = form;
  if (form.text('do') === 'answer') {
    const poll = form.text('poll');
    const input = { poll, option: Number(form.text('option')) || 0, idempotencyKey };
    const { refusal } = await send(context, AnswerPollDocument, { input });
    return { poll, refusal, received: false, written: {} };
  }
  if (form.text('do') === 'cancel') {
    const input = { meeting: reference, idempotencyKey };
    const { refusal } = await send(context, CancelRegistrationDocument, { input });
    return { poll: null, refusal, received: false, written: {} };
  }
  const { data, refusal } = await send(context, RegisterForMeetingDocument, {
    input: registrationOf(reference, form),
  });
  const received = data !== null && !data.registerForMeeting.confirmed;
  return { poll: null, refusal, received, written: writtenIn(form) };
}

export default function Meeting({ loaderData: meeting, actionData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const kind = t(`labels.meetingKind.${meeting.kind}`);
  const answered = actionData?.poll ? { poll: actionData.poll, refusal: actionData.refusal } : null;
  const title = t('meeting.named', { kind, day: sayDay(locale, meeting.heldOn, 'DAY') });
  return (
    <Page
      title={title}
      above={[<SectionLink key="meetings" to="meetings" />, <PlanLink key="plan" plan={meeting.plan} />]}
    >
      <MeetingEvent meeting={meeting} name={title} />
      <ul className="lead plain">
        {meeting.themes.map((theme) => (
          <li key={theme.reference}>
            <LocalText of={theme.name} />
          </li>
        ))}
      </ul>
      {meeting.state === 'CANCELLED' && (
        <div className="note note-refused">
          <p>
            <b>{t('meeting.cancelled')}</b>
          </p>
          {meeting.cancelReason && <LocalProse of={meeting.cancelReason} />}
        </div>
      )}
      {meeting.purpose && <LocalProse of={meeting.purpose} />}
      <MeetingFacts meeting={meeting} />
      <Registration meeting={meeting} sent={answered ? undefined : actionData} />
      <Programme programme={meeting.programme} />
      <Participants participantTables={meeting.participantTables} />
      <ReachTable reach={meeting.reach} />
      <Attendance institutions={meeting.institutions} />
      <Experts experts={meeting.experts} />
      <Workshops workshops={meeting.workshops} />
      <Polls polls={meeting.polls} opened={meeting.opened} sent={answered} />
      <Section id="proposals" title={t('meeting.proposals')}>
        {meeting.proposals.totalCount === 0 ? (
          <p className="muted">{t('meeting.noProposals')}</p>
        ) : (
          <ProposalList page={meeting.proposals} />
        )}
      </Section>
    </Page>
  );
}
