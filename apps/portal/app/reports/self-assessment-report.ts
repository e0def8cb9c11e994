import { sayDay } from '../format/dates.js';
import { sayPercent } from '../format/numbers.js';
import { sayPeriod } from '../format/periods.js';
import type { SelfAssessedCommitmentFragment, SelfAssessmentQuery } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Cell, Report, ReportPart } from './report.js';
import { reportPath } from './report-path.js';
import type { ReportedDay } from './reported-day.js';
import { ours, theirs } from './said.js';
import { selfAssessedCommitment, levelOf } from './self-assessed-commitment.js';

export type SelfAssessedPlan = Omit<NonNullable<SelfAssessmentQuery['plan']>, 'commitments'> & {
  commitments: SelfAssessedCommitmentFragment[];
};

/** A plan in the parts of the Partnership's template for a self-assessment; what nobody wrote yet is left to be written. */
export function selfAssessment(plan: SelfAssessedPlan, { on }: ReportedDay, language: Language): Report {
  const { t, locale } = language;
  const subject = theirs(language, plan.title, `/${locale}/plans/${plan.reference}`);
  const toWrite = (id: string, title: string): ReportPart => ({
    id,
    title,
    paragraphs: [ours(language, t('report.toWrite'))],
    tables: [],
  });
  return {
    title: t('report.named', { report: t('report.selfAssessment'), plan: subject.text }),
    subject,
    about: t('report.aboutSelfAssessment', { date: sayDay(locale, on, 'DAY') }),
    parts: [
      {
        id: 'introduction',
        title: t('report.introduction'),
        paragraphs: [
          ours(language, t('report.planPeriod', { period: sayPeriod(language, plan) })),
          ...(plan.methodology ? [theirs(language, plan.methodology)] : []),
        ],
        tables: [],
      },
      process(plan, language),
      overview(plan, language),
      ...plan.commitments.map((commitment) => selfAssessedCommitment(commitment, on, language)),
      toWrite('eligibility', t('report.eligibility')),
      toWrite('exchange', t('report.exchange')),
      toWrite('conclusion', t('report.conclusion')),
    ],
  };
}

/** What the synthesis report tells at length, in its figures. */
function process({ reference, cocreation, meetings }: SelfAssessedPlan, language: Language): ReportPart {
  const { t, locale } = language;
  const { proposals, participants, consultation } = cocreation;
  const page = `/${locale}/plans/${reference}`;
  const rows: [name: string, count: number | null, to: string][] = [
    [t('plan.meetings'), meetings.length, `${page}#meetings`],
    [t('plan.participants'), participants.total, `${page}/reports/co-creation#participation`],
    [t('plan.proposals'), proposals.total, `/${locale}/proposals?plan=${reference}`],
    [t('report.weeks'), consultation?.weeks ?? null, `${page}/consultation`],
    [t('plan.comments'), consultation?.comments ?? null, `${page}/consultation`],
  ];
  return {
    id: 'process',
    title: t('report.process'),
    paragraphs: [],
    tables: [
      {
        name: t('report.process'),
        columns: [
          { name: t('report.figure'), numeric: false },
          { name: t('report.count'), numeric: true },
        ],
        rows: rows.map(([name, count, to]): Cell[] => [ours(language, name, to), count]),
      },
    ],
  };
}

function overview(
  { reference: plan, commitments, progress }: SelfAssessedPlan,
  language: Language,
): ReportPart {
  const { t, locale } = language;
  const page = reportPath(locale, plan, 'self-assessment');
  return {
    id: 'overview',
    title: t('report.implementation'),
    paragraphs: [
      ours(
        language,
        progress.percent === null
          ? t('progress.none')
          : t('report.planStands', { percent: sayPercent(locale, progress.percent) }),
      ),
    ],
    tables: [
      {
        name: t('report.implementation'),
        columns: [
          t('report.cardNumber'),
          t('report.commitment'),
          t('report.institution'),
          t('report.level'),
        ].map((name) => ({ name, numeric: false })),
        rows: commitments.map(({ reference, number, title, leadInstitution, progress: own }): Cell[] => [
          ours(language, String(number ?? reference), `${page}#${reference}`),
          theirs(language, title, `/${locale}/commitments/${reference}`),
          theirs(language, leadInstitution.name, `/${locale}/institutions/${leadInstitution.reference}`),
          levelOf(own.percent, language),
        ]),
      },
    ],
  };
}
