import { FollowLink } from '../following/FollowLink.js';
import type { TFunction } from 'i18next';
import { href, redirect } from 'react-router';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Consulted } from '../consultations/Consulted.js';
import { ConsultationLink } from '../consultations/ConsultationLink.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Page } from '../layout/Page.js';
import { type Part, Parts } from '../layout/Parts.js';
import { SectionLink } from '../layout/SectionLink.js';
import { Tag } from '../layout/Tag.js';
import { MeetingTable } from '../meetings/MeetingTable.js';
import { Period } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';
import type { Route } from './+types/plan.js';
import { Adoption } from './Adoption.js';
import { Areas } from './Areas.js';
import { Cocreation } from './Cocreation.js';
import { ProgressBars } from './ProgressBars.js';
import { Reconciliation } from './Reconciliation.js';
import { ReportLinks } from '../reports/ReportLinks.js';
import { StagePath } from './StagePath.js';
import { Themes } from './Themes.js';
import { PlanDocument } from './plan.documents.js';
import { stageTone } from './stage-tone.js';

export async function loader({ context, params: { locale, reference }, request }: Route.LoaderArgs) {
  const { search, searchParams } = new URL(request.url);
  // As of another day a plan is read beside what changed in it.
  if (searchParams.has('on')) throw redirect(`/${locale}/plans/${reference}/versions${search}`);
  const { plan } = await ask(context, PlanDocument, { reference });
  if (!plan) throw notShown(404);
  return plan;
}

export default function Plan({ loaderData: plan }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={plan.title} kicker={<Period of={plan} />} above={[<SectionLink key="plans" to="plans" />]}>
      <div className="split">
        <Facts>
          <Fact name={t('plan.stage')}>
            <Tag tone={stageTone(plan.stage)}>{t(`labels.stage.${plan.stage}`)}</Tag>
          </Fact>
          <Fact name={t('plan.commitmentCount')}>{plan.commitmentCount}</Fact>
          <Fact name={t('plan.draftCount')}>{plan.draftCommitmentCount}</Fact>
          <Fact name={t('plan.owner')}>{plan.owner && <InstitutionLink institution={plan.owner} />}</Fact>
        </Facts>
        <ProgressBars progress={plan.progress} explained />
      </div>
      <FollowLink recordType="ACTION_PLAN" reference={plan.reference} />
      <PlanConsulted plan={plan} />
      <Parts parts={partsOf(plan, t)} />
    </Page>
  );
}

function PlanConsulted({ plan: { reference, consultations } }: { plan: Route.ComponentProps['loaderData'] }) {
  const { locale } = useLanguage();
  const inAll = (count: 'published' | 'answered') =>
    consultations.reduce((sum, { tally }) => sum + tally[count], 0);
  return (
    <Consulted
      to={href('/:locale/plans/:reference/consultation', { locale, reference })}
      until={consultations.find(({ isReceiving }) => isReceiving)?.endsOn ?? null}
      published={inAll('published')}
      answered={inAll('answered')}
    />
  );
}

function partsOf(plan: Route.ComponentProps['loaderData'], t: TFunction): Part[] {
  const { reference, stages, methodology, themes, cocreation, meetings, consultations, adoption } = plan;
  const { proposals, participants, reconciliation } = cocreation;
  return [
    {
      id: 'stages',
      title: t('plan.stages'),
      shown: stages.length > 0,
      content: <StagePath plan={plan} />,
    },
    {
      id: 'method',
      title: t('plan.method'),
      shown: methodology !== null,
      content: <LocalProse of={methodology} />,
    },
    {
      id: 'adoption',
      title: t('plan.adoption.title'),
      shown: adoption !== null,
      content: adoption && <Adoption of={adoption} />,
    },
    { id: 'areas', title: t('plan.areas'), shown: true, content: <Areas plan={plan} /> },
    { id: 'themes', title: t('plan.themes'), shown: themes.length > 0, content: <Themes plan={plan} /> },
    {
      id: 'cocreation',
      title: t('plan.cocreation'),
      shown: proposals.total > 0 || participants.total !== null || consultations.length > 0,
      content: (
        <>
          <Cocreation cocreation={cocreation} />
          {(cocreation.consultation !== null || consultations.length > 0) && (
            <ConsultationLink plan={reference} />
          )}
        </>
      ),
    },
    {
      id: 'meetings',
      title: t('plan.meetings'),
      shown: meetings.length > 0,
      content: <MeetingTable meetings={meetings} caption={t('plan.meetings')} />,
    },
    {
      id: 'reconciliation',
      title: t('plan.reconciliation'),
      shown: reconciliation.some((line) => line.received > 0),
      content: <Reconciliation cocreation={cocreation} />,
    },
    { id: 'reports', title: t('report.title'), shown: true, content: <ReportLinks plan={reference} /> },
  ];
}
