import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SystemHealthQuery } from '../generated/graphql';
import { formatNumber } from '../i18n/format';
import { formatSize } from './size';
import { useLanguage } from '../i18n/useLanguage';
import { Instant } from '../text/Day';
import { HealthTable } from './HealthTable';

type BackupTableProps = Pick<SystemHealthQuery['health'], 'backups' | 'drills'>;

/** The copies that were made and those that were tried, the newest first. */
export function BackupTable({ backups, drills }: BackupTableProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const seconds = (value: number) =>
    translate('health.seconds', { seconds: formatNumber(Math.round(value), language) });
  const outcome = (failure: string | null | undefined) =>
    failure == null ? translate('health.well') : <bdi>{failure}</bdi>;
  if (backups.length === 0 && drills.length === 0)
    return <Typography>{translate('health.noBackups')}</Typography>;
  const rows = [
    ...backups.map(({ at, seconds: took, bytes, files, failure }) => ({
      at,
      cells: [
        translate('health.backup'),
        bytes == null ? '' : formatSize(bytes, language),
        files == null ? '' : formatNumber(files, language),
        seconds(took),
        outcome(failure),
      ],
    })),
    ...drills.map(({ at, seconds: took, failure }) => ({
      at,
      cells: [translate('health.drill'), '', '', seconds(took), outcome(failure)],
    })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <HealthTable
      title={translate('health.backups')}
      columns={['at', 'kind', 'size', 'files', 'took', 'outcome'].map((name) =>
        translate(`health.columns.${name}`),
      )}
      rows={rows.map(({ at, cells }) => ({ key: at, cells: [<Instant key="at" value={at} />, ...cells] }))}
    />
  );
}
