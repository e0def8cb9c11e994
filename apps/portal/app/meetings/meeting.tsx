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
import { MeetingDocument } from './meeting.documents.js';
import { MeetingFacts } from './MeetingFacts.js';
import { Participants, ReachTable } from './Participants.js';
import { Experts, Programme } from './Programme.js';
import { Polls, Workshops } from './Workshops.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  const { meeting } = await ask(context, MeetingDocument, { reference, after });
  if (!meeting) throw notShown(404);
  return meeting;
}

export default function Meeting({ loaderData: meeting }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const kind = t(`labels.meetingKind.${meeting.kind}`);
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
        <div className="notice notice-refused">
          <p>
            <b>{t('meeting.cancelled')}</b>
          </p>
          {meeting.cancelReason && <LocalProse of={meeting.cancelReason} />}
        </div>
      )}
      {meeting.purpose && <LocalProse of={meeting.purpose} />}
      <MeetingFacts meeting={meeting} />
      <Programme programme={meeting.programme} />
      <Participants participantTables={meeting.participantTables} />
      <ReachTable reach={meeting.reach} />
      <Attendance institutions={meeting.institutions} />
      <Experts experts={meeting.experts} />
      <Workshops workshops={meeting.workshops} />
      <Polls polls={meeting.polls} />
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
