import { sayDay } from '../format/dates.js';
import type { ProgressReportQuery } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Cell, Report } from './report.js';
import { countedParts, reportedParts, type Reported } from './reported-commitments.js';
import type { ReportedDay } from './reported-day.js';
import { ours, theirs } from './said.js';

export type ProgressPlan = Omit<NonNullable<ProgressReportQuery['plan']>, 'commitments'> & {
  commitments: Reported[];
};

/** How far a plan had come on a day, and what the year before it brought. */
export function progressReport(plan: ProgressPlan, { on }: ReportedDay, language: Language): Report {
  const { t, locale } = language;
  const subject = theirs(language, plan.title, `/${locale}/plans/${plan.reference}`);
  const { percent, elapsedPercent, reportedShare } = plan.progress;
  const share = reportedShare === null ? null : Math.round(reportedShare * 1000) / 10;
  const rows: [name: string, value: number | null][] = [
    [t('report.percent'), percent],
    [t('report.yearBefore'), plan.before.percent],
    [t('report.elapsed'), elapsedPercent],
    [t('report.share'), share],
  ];
  return {
    title: t('report.named', { report: t('report.progressReport'), plan: subject.text }),
    subject,
    about: t('report.aboutProgress', { date: sayDay(locale, on, 'DAY') }),
    parts: [
      {
        id: 'summary',
        title: t('report.summary'),
        paragraphs: [],
        tables: [
          {
            name: t('report.ofThePlan'),
            columns: [
              { name: t('report.figure'), numeric: false },
              { name: t('report.inPercent'), numeric: true },
            ],
            rows: rows.map(([name, value]): Cell[] => [ours(language, name), value]),
          },
          countedParts(plan.commitments, on, language),
        ],
      },
      ...reportedParts(plan.commitments, on, language),
    ],
  };
}
