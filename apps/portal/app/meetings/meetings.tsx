import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { PlanLink } from '../plans/PlanLink.js';
import type { Route } from './+types/meetings.js';
import { MeetingTable } from './MeetingTable.js';
import { MeetingsDocument } from './meeting.documents.js';

export const loader = ({ context }: Route.LoaderArgs) => ask(context, MeetingsDocument, {});

export default function Meetings({ loaderData: { plans } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('plan.meetings')} above={[]}>
      <p className="lead">{t('meeting.lead')}</p>
      {plans.map((plan) => (
        <Section key={plan.reference} id={plan.reference} title={<PlanLink plan={plan} />}>
          {plan.meetings.length > 0 ? (
            <MeetingTable meetings={plan.meetings} caption={t('plan.meetings')} />
          ) : (
            <p className="muted">{t('meeting.none')}</p>
          )}
        </Section>
      ))}
    </Page>
  );
}
