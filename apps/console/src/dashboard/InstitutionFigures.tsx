import { countOfStanding } from '@iltizam/domain/plan-health';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { RecordLink } from '../record/RecordLink';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';
import { plainText } from '../text/localized';
import type { Health } from './dashboard.data';
import { FigurePart } from './FigurePart';
import { FigureTable } from './FigureTable';
import { StandingSentence } from './StandingSentence';

/** Who leads what, what is late there and when it last said something; no ranking. */
export function InstitutionFigures({ health }: { health: Health }) {
  const translate = useTranslate();
  const language = useLanguage();
  const t = (key: string) => translate(`dashboard.institutions.${key}`);
  const columns = [
    'institution',
    'commitmentCount',
    'completeness',
    'standings',
    'lateActivities',
    'lastReportedOn',
  ];
  return (
    <FigurePart
      name="institutions"
      title={t('title')}
      definition={t('definition')}
      on={health.on}
      figures={{
        header: [
          ...['institution', 'commitmentCount', 'completeness', 'lateActivities', 'lastReportedOn'].map(t),
          ...Object.values(countOfStanding).map((key) => translate(`dashboard.pace.${key}`)),
        ],
        rows: health.institutions.map((row) => [
          plainText(row.institution.name, language),
          row.commitmentCount,
          row.completeness ?? null,
          row.lateActivities,
          row.lastReportedOn ?? null,
          ...Object.values(countOfStanding).map((count) => row.standings[count]),
        ]),
      }}
    >
      <FigureTable
        label={translate('dashboard.table', { of: t('title') })}
        header={columns.map(t)}
        rows={health.institutions.map((row) => ({
          key: row.institution.reference,
          cells: [
            <RecordLink
              key="name"
              resource="institutions"
              id={row.institution.reference}
              title={row.institution.name}
            />,
            <Figure key="count" value={row.commitmentCount} />,
            <Figure key="complete" value={row.completeness} percent />,
            <StandingSentence key="standings" standings={row.standings} />,
            <Figure key="late" value={row.lateActivities} />,
            row.lastReportedOn ? <Day key="last" value={row.lastReportedOn} /> : t('never'),
          ],
        }))}
      />
    </FigurePart>
  );
}
