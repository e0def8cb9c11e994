import { sayDay } from '../format/dates.js';
import type { ComplianceReportQuery } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Cell, Report, ReportPart, Said } from './report.js';
import { ours, theirs } from './said.js';

type JudgedPlan = NonNullable<ComplianceReportQuery['plan']>;
type Requirement = JudgedPlan['compliance']['requirements'][number];
type Finding = Requirement['findings'][number];

/** Stands where there is nothing to date. */
const NOTHING = '–';

/** How a plan stands to the Partnership's eight minimum requirements. */
export function complianceReport(plan: JudgedPlan, language: Language): Report {
  const { t, locale } = language;
  const { on, requirements } = plan.compliance;
  const named = theirs(language, plan.title, `/${locale}/plans/${plan.reference}`);
  return {
    title: t('report.named', { report: t('report.name.compliance'), plan: named.text }),
    subject: named,
    about: t('report.aboutCompliance', { date: sayDay(locale, on, 'DAY') }),
    parts: [missing(requirements, language), checked(requirements, plan.reference, language)],
  };
}

/** What is to be done comes first: alarms before what was never shown. */
function missing(requirements: Requirement[], language: Language): ReportPart {
  const { t } = language;
  const gaps = requirements
    .flatMap(({ number, findings }) => findings.map((finding) => ({ number, ...finding })))
    .filter(({ standing }) => standing === 'MISSING')
    .toSorted((one, other) => Number(other.alarm) - Number(one.alarm));
  return {
    id: 'missing',
    title: t('report.missing'),
    paragraphs: gaps.length === 0 ? [ours(language, t('report.nothingMissing'))] : [],
    list: gaps.map((gap): Said => {
      const named = `${gap.number} ${t(`report.gap.${gap.check}`)}`;
      return ours(language, gap.alarm ? t('report.alarm', { gap: named }) : named);
    }),
    tables: [],
  };
}

/** Every requirement with what was looked for; it leads to the documents that are evidence for it. */
function checked(requirements: Requirement[], plan: string, language: Language): ReportPart {
  const { t, locale } = language;
  const named = ({ requirement, number, documents }: Requirement): Said => {
    const to = `/${locale}/documents?plan=${plan}&requirement=${requirement}`;
    const name = `${number} ${t(`labels.requirement.${requirement}`)}`;
    return ours(language, name, documents > 0 ? to : undefined);
  };
  return {
    id: 'requirements',
    title: t('report.requirements'),
    paragraphs: [],
    tables: [
      {
        name: t('report.requirements'),
        columns: [
          { name: t('report.requirement'), numeric: false },
          { name: t('report.check'), numeric: false },
          { name: t('report.found'), numeric: true },
          { name: t('report.needed'), numeric: true },
          { name: t('report.newest'), numeric: false },
          { name: t('report.result'), numeric: false },
        ],
        rows: requirements.flatMap((requirement) =>
          requirement.findings.map((finding) => [named(requirement), ...rowOf(finding, language)]),
        ),
      },
    ],
  };
}

/** The newest evidence by its month: that much is known of all of it. */
const rowOf = ({ check, standing, count, needed, on }: Finding, language: Language): Cell[] => [
  ours(language, language.t(`report.checkName.${check}`)),
  count,
  needed,
  ours(language, on === null ? NOTHING : sayDay(language.locale, on, 'MONTH')),
  ours(language, language.t(`report.standing.${standing}`)),
];
