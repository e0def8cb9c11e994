import { useLanguage } from '../i18n/language.js';
import { sayDay } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import { ask } from '../graph/ask.js';
import { Page } from '../layout/Page.js';
import type { Route } from './+types/status.js';
import { useDevelopersLink } from './DevelopersLink.js';
import { Prose } from './Prose.js';
import { ServiceDaysDocument } from './status.documents.js';

const columns = ['requests', 'failed', 'medianMs', 'p95Ms', 'p99Ms'] as const;

export const loader = ({ context }: Route.LoaderArgs) => ask(context, ServiceDaysDocument, {});

/** How the public API answered, as the servers counted it: nothing is said of a day nobody asked on. */
export default function Status({ loaderData: { serviceDays } }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const atMost = (ms: number) => t('developers.atMost', { ms: sayNumber(locale, ms) });
  return (
    <Page title={t('developers.status')} above={[useDevelopersLink()]}>
      <p className="lead">{t('developers.statusNow')}</p>
      <Prose>{t('developers.statusHow')}</Prose>
      {serviceDays.length === 0 ? (
        <p>{t('developers.statusNone')}</p>
      ) : (
        <table className="table">
          <caption className="visually-hidden">{t('developers.status')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('developers.day')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`developers.serviceDay.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {serviceDays.map((day) => (
              <tr key={day.day}>
                <th scope="row">{sayDay(locale, day.day, 'DAY')}</th>
                {columns.map((column) => (
                  <td key={column} className="number" data-label={t(`developers.serviceDay.${column}`)}>
                    {column.endsWith('Ms') ? atMost(day[column]) : sayNumber(locale, day[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <a href="/health/ready">
          <bdi lang="en">/health/ready</bdi>
        </a>
      </p>
    </Page>
  );
}
