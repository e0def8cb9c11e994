import { ask, notShown } from '../graph/ask.js';
import { sayDay } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { ProposalList } from '../proposals/ProposalList.js';
import { Day } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/meeting.js';
import { Attendance } from './Attendance.js';
import { MeetingEvent } from './MeetingEvent.js';
import { MeetingDocument } from './meeting.documents.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  const { meeting } = await ask(context, MeetingDocument, { reference, after });
  if (!meeting) throw notShown(404);
  return meeting;
}

export default function Meeting({ loaderData: meeting }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { startTime, endTime, registered, participants } = meeting;
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
      <Facts>
        <Fact name={t('meeting.date')}>
          <Day on={meeting.heldOn} precision="DAY" />
        </Fact>
        <Fact name={t('meeting.time')}>
          {startTime && <bdi dir="ltr">{endTime ? `${startTime}–${endTime}` : startTime}</bdi>}
        </Fact>
        <Fact name={t('meeting.format')}>{t(`labels.meetingFormat.${meeting.format}`)}</Fact>
        <Fact name={t('meeting.venue')}>{meeting.venue && <LocalText of={meeting.venue} />}</Fact>
        <Fact name={t('meeting.city')}>{meeting.city && <LocalText of={meeting.city} />}</Fact>
        <Fact name={t('meeting.registered')}>{registered !== null && sayNumber(locale, registered)}</Fact>
        <Fact name={t('meeting.participants')}>
          {participants !== null && sayNumber(locale, participants)}
        </Fact>
      </Facts>
      <Attendance institutions={meeting.institutions} />
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
