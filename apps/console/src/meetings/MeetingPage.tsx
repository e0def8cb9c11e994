import { useTranslate } from 'react-admin';
import { RecordLink } from '../record/RecordLink';
import { Columns } from '../record/Columns';
import { Facts } from '../record/Facts';
import { RecordPage } from '../record/RecordPage';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';
import { LocalText, Unknown } from '../text/LocalText';
import { FormatName } from './FormatName';
import { MeetingActions } from './MeetingActions';
import { MeetingState } from './MeetingState';
import { PollsSection } from './PollsSection';
import { RegistrationsSection } from './RegistrationsSection';
import type { MeetingRecord } from './meeting.record';
import { useMeetingName } from './useMeetingName';
import { WorkshopsSection } from './WorkshopsSection';

export default function MeetingPage() {
  const translate = useTranslate();
  const nameOf = useMeetingName();
  const label = (key: string) => translate(`resources.meetings.fields.${key}`);
  return (
    <RecordPage<MeetingRecord> resource="meetings" title={nameOf}>
      {(meeting) => (
        <Columns
          main={
            <>
              <WorkshopsSection meeting={meeting} />
              <PollsSection meeting={meeting} />
              <RegistrationsSection meeting={meeting} />
              <Section title={translate('resources.proposals.list')}>
                {meeting.proposals.totalCount === 0 && translate('meetings.noProposals')}
                <ul>
                  {meeting.proposals.edges.map(({ node }) => (
                    <li key={node.reference}>
                      <RecordLink resource="proposals" id={node.reference} title={node.title} />{' '}
                      <StateChip group="proposal" state={node.workflowState} />
                    </li>
                  ))}
                </ul>
              </Section>
            </>
          }
          side={
            <>
              <MeetingActions meeting={meeting} />
              <Section title={translate('meetings.facts')}>
                <Facts
                  facts={[
                    {
                      label: label('plan'),
                      value: (
                        <RecordLink resource="plans" id={meeting.plan.reference} title={meeting.plan.title} />
                      ),
                    },
                    { label: label('state'), value: <MeetingState state={meeting.state} /> },
                    { label: label('heldOn'), value: <Day value={meeting.heldOn} /> },
                    { label: label('hours'), value: <Hours meeting={meeting} /> },
                    { label: label('format'), value: <FormatName format={meeting.format} /> },
                    { label: label('venue'), value: <LocalText value={meeting.venue} /> },
                    { label: label('city'), value: <LocalText value={meeting.city} /> },
                    { label: label('registered'), value: <Figure value={meeting.registered} /> },
                    {
                      label: label('participants'),
                      value: <Figure value={meeting.participants} />,
                    },
                  ]}
                />
              </Section>
              <Section title={label('themes')}>
                <ul>
                  {meeting.themes.map(({ reference, name }) => (
                    <li key={reference}>
                      <LocalText value={name} />
                    </li>
                  ))}
                </ul>
              </Section>
              <Section title={label('institutions')}>
                <ul>
                  {meeting.institutions.map(({ role, institution }) => (
                    <li key={`${role} ${institution.reference}`}>
                      <LocalText value={institution.name} /> · {translate(`meetingRoles.${role}`)}
                    </li>
                  ))}
                </ul>
              </Section>
            </>
          }
        />
      )}
    </RecordPage>
  );
}

function Hours({ meeting: { startTime, endTime } }: { meeting: MeetingRecord }) {
  const translate = useTranslate();
  if (!startTime) return <Unknown />;
  if (!endTime) return <bdi dir="ltr">{startTime}</bdi>;
  return <>{translate('texts.period', { from: startTime, to: endTime })}</>;
}
