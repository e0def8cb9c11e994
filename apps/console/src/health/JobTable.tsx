import { useTranslate } from 'react-admin';
import type { SystemHealthQuery } from '../generated/graphql';
import { Instant } from '../text/Day';
import { HealthTable } from './HealthTable';

type JobTableProps = Pick<SystemHealthQuery['health'], 'jobs'>;

/** What is done by itself, when it was and will be. */
export function JobTable({ jobs }: JobTableProps) {
  const translate = useTranslate();
  return (
    <HealthTable
      title={translate('health.jobsTitle')}
      columns={['job', 'last', 'next', 'outcome'].map((name) => translate(`health.columns.${name}`))}
      rows={jobs.map(({ name, ranAt, runsAt, failures, failure }) => ({
        key: name,
        cells: [
          translate(`health.jobs.${name}`, { _: name }),
          ranAt == null ? translate('health.never') : <Instant value={ranAt} />,
          <Instant key="next" value={runsAt} />,
          failure == null ? (
            translate('health.well')
          ) : (
            <>
              {translate('health.failures', { smart_count: failures })} <bdi>{failure}</bdi>
            </>
          ),
        ],
      }))}
    />
  );
}
