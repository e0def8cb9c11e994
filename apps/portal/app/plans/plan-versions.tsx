import { firstDay, isDay } from '@iltizam/domain/days';
import { href } from 'react-router';
import { sayDay } from '../format/dates.js';
import { sayPercent } from '../format/numbers.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { AsOf } from '../reports/AsOf.js';
import { readPages } from '../reports/read-pages.js';
import { reportedDay, yearEnds } from '../reports/reported-day.js';
import { theirs } from '../reports/said.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/plan-versions.js';
import { ChangedBetween } from './ChangedBetween.js';
import { PlanLink } from './PlanLink.js';
import { ProgressBars } from './ProgressBars.js';
import { hasChanged } from './between.js';
import { PlanVersionsDocument } from './plan-versions.documents.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const day = reportedDay(request);
  const asked = new URL(request.url).searchParams.get('since') ?? '';
  const earlier = isDay(asked) && asked < day.on ? asked : null;
  const since = earlier ?? day.before;
  const { answer, rows } = await readPages(
    (after) => ask(context, PlanVersionsDocument, { reference, on: day.on, since, after }),
    ({ plan }) => plan?.commitments,
  );
  if (!answer.plan) throw notShown(404);
  return { plan: { ...answer.plan, commitments: rows }, day, since };
}

/** A plan as it stood on a day, and what had changed in it since an earlier one. */
export default function PlanVersions({ loaderData: { plan, day, since } }: Route.ComponentProps) {
  const language = useLanguage();
  const { locale, t } = language;
  const path = href('/:locale/plans/:reference/versions', { locale, reference: plan.reference });
  const said = (on: string) => sayDay(locale, on, 'DAY');
  const standing = plan.commitments.filter(({ now }) => now !== null);
  const changed = standing.filter(hasChanged);
  const compared = [firstDay(plan.startsOn.slice(0, 4)), ...yearEnds(plan, day.today).toReversed()].filter(
    (earlier) => earlier < day.on,
  );
  return (
    <Page
      title={t('report.named', { report: t('version.title'), plan: theirs(language, plan.title).text })}
      above={[<SectionLink key="plans" to="plans" />, <PlanLink key="plan" plan={plan} />]}
    >
      <p>{t('version.about')}</p>
      <AsOf path={path} day={day} often={yearEnds(plan, day.today)} />
      <ProgressBars progress={plan.progress} explained />
      <Section id="standing" title={t('version.standing', { date: said(day.on) })}>
        <table className="table">
          <caption className="visually-hidden">{t('version.standing', { date: said(day.on) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report.cardNumber')}</th>
              <th scope="col">{t('report.commitment')}</th>
              <th scope="col">{t('report.institution')}</th>
              <th scope="col">{t('commitment.progress')}</th>
            </tr>
          </thead>
          <tbody>
            {standing.map(({ reference, number, now, leadInstitution, progress }) => (
              <tr key={reference}>
                <td data-label={t('report.cardNumber')}>{number}</td>
                <th scope="row">
                  <a href={href('/:locale/commitments/:reference', { locale, reference })}>
                    <LocalText of={now!.title} />
                  </a>
                </th>
                <td data-label={t('report.institution')}>
                  <InstitutionLink institution={leadInstitution} />
                </td>
                <td data-label={t('commitment.progress')}>
                  {progress.percent === null ? (
                    <span className="muted">{t('text.unknown')}</span>
                  ) : (
                    sayPercent(locale, progress.percent)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="changed" title={t('version.changedSince', { since: said(since), date: said(day.on) })}>
        <p>{t('version.compareWith')}</p>
        <ul className="as-of-days">
          {compared.map((earlier) => (
            <li key={earlier}>
              <a
                href={`${path}?on=${day.on}&since=${earlier}#changed`}
                aria-current={earlier === since ? 'true' : undefined}
              >
                {said(earlier)}
              </a>
            </li>
          ))}
        </ul>
        {changed.length === 0 ? (
          <p className="muted">{t('version.nothingChanged')}</p>
        ) : (
          changed.map((commitment) => <ChangedBetween key={commitment.reference} commitment={commitment} />)
        )}
      </Section>
    </Page>
  );
}
