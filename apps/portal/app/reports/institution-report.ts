import { sayDay } from '../format/dates.js';
import type { InstitutionReportQuery } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Report, ReportPart } from './report.js';
import { countedParts, reportedParts, type Reported } from './reported-commitments.js';
import type { ReportedDay } from './reported-day.js';
import { ours, theirs } from './said.js';

type Institution = NonNullable<InstitutionReportQuery['institution']>;
type Led = Institution['commitments']['edges'][number]['node'];

export type InstitutionResults = Omit<Institution, 'commitments'> & {
  commitments: (Reported & Pick<Led, 'plan'>)[];
  /** How many published proposals concern it. */
  proposals: number;
};

/** What an institution promised in every plan, and how far it had come on a day. */
export function institutionReport(
  institution: InstitutionResults,
  { on }: ReportedDay,
  language: Language,
): Report {
  const { t, locale } = language;
  const { reference, name, commitments, proposals } = institution;
  const subject = theirs(language, name, `/${locale}/institutions/${reference}`);
  const plans = Map.groupBy(commitments, ({ plan }) => plan.reference);
  return {
    title: t('report.named', { report: t('report.institutionReport'), plan: subject.text }),
    subject,
    about: t('report.aboutInstitution', { date: sayDay(locale, on, 'DAY') }),
    parts: [
      {
        id: 'summary',
        title: t('report.summary'),
        paragraphs: [
          ours(
            language,
            t('report.proposalsConcerning', { count: proposals }),
            `/${locale}/institutions/${reference}#proposals`,
          ),
        ],
        tables: [countedParts(commitments, on, language)],
      },
      ...[...plans.values()].flatMap((own) => partsOf(own, on, language)),
    ],
  };
}

/** The same parts as in the plan's report, for each plan it answers in. */
function partsOf(own: InstitutionResults['commitments'], on: string, language: Language): ReportPart[] {
  const { plan } = own[0]!;
  const named = theirs(language, plan.title).text;
  return reportedParts(own, on, language)
    .filter(({ tables }) => tables.length > 0)
    .map((part) => {
      const title = language.t('report.named', { report: part.title, plan: named });
      return {
        ...part,
        id: `${plan.reference}-${part.id}`,
        title,
        tables: part.tables.map((table) => ({ ...table, name: title })),
      };
    });
}
