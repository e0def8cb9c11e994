import type { Language } from '../i18n/language.js';
import type { ReportedPlan } from './reported-plan.js';
import type { Cell, ReportPart } from './report.js';
import { ours, theirs } from './said.js';

/** The consultation on the draft, and the commitments all of it led to. */
export function results(plan: ReportedPlan, language: Language): ReportPart[] {
  const { t, locale } = language;
  const { consultation, commitments } = plan.cocreation;
  const { proposed, adopted, institutions, byInstitution } = commitments;
  const figures = (rows: [name: string, count: number | null][]) => ({
    columns: [
      { name: t('report.figure'), numeric: false },
      { name: t('report.count'), numeric: true },
    ],
    rows: rows.map(([name, count]): Cell[] => [ours(language, name), count]),
  });
  return [
    {
      id: 'consultation',
      title: t('plan.consultation'),
      paragraphs: [],
      tables: [
        {
          name: t('plan.consultation'),
          ...figures([
            [t('report.weeks'), consultation?.weeks ?? null],
            [t('report.commenters'), consultation?.participants ?? null],
            [t('plan.comments'), consultation?.comments ?? null],
          ]),
        },
      ],
    },
    {
      id: 'commitments',
      title: t('report.commitments'),
      paragraphs: [],
      tables: [
        {
          name: t('report.commitments'),
          ...figures([
            [t('report.proposed'), proposed],
            [t('report.adopted'), adopted],
            [t('report.institutions'), institutions],
          ]),
        },
        ...(byInstitution.length === 0
          ? []
          : [
              {
                name: t('report.byInstitution'),
                columns: [
                  { name: t('report.institution'), numeric: false },
                  { name: t('report.commitments'), numeric: true },
                ],
                rows: [
                  ...byInstitution.map(({ institution, count }): Cell[] => [
                    theirs(language, institution.name, `/${locale}/institutions/${institution.reference}`),
                    count,
                  ]),
                  [
                    ours(language, t('plan.total'), `/${locale}/commitments?plan=${plan.reference}`),
                    byInstitution.reduce((sum, { count }) => sum + count, 0),
                  ],
                ],
                totals: true,
              },
            ]),
      ],
    },
  ];
}
