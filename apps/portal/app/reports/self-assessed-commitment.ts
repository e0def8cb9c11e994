import { dayOf } from '@iltizam/domain/country-clock';
import { ownCompletion } from '@iltizam/domain/self-assessment';
import { sayPeriod } from '../format/periods.js';
import type { LocalizedFragment, SelfAssessedCommitmentFragment } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Cell, ReportPart } from './report.js';
import { ours, theirs } from './said.js';

/** How far it is, in the Partnership's levels; null where nothing was reported. */
export function levelOf(percent: number | null, language: Language): Cell {
  const level = ownCompletion(percent);
  return level === null ? null : ours(language, language.t(`labels.completion.${level}`));
}

/** A commitment in the fields of the template, and its activities as milestones. */
export function selfAssessedCommitment(
  of: SelfAssessedCommitmentFragment,
  on: string,
  language: Language,
): ReportPart {
  const { t, locale } = language;
  const text = (value: LocalizedFragment | null): Cell => value && theirs(language, value);
  const names = (all: { name: LocalizedFragment }[]): Cell =>
    all.length === 0
      ? ours(language, '–')
      : {
          ...ours(language, all.map(({ name }) => theirs(language, name).text).join(t('report.listed'))),
          quoted: true as const,
        };
  const period = (span: Parameters<typeof sayPeriod>[1]): Cell => {
    const said = sayPeriod(language, span);
    return said === null ? null : ours(language, said);
  };
  const title = theirs(language, of.title, `/${locale}/commitments/${of.reference}`);
  const told = of.updates.find(({ validatedAt }) => dayOf(new Date(validatedAt)) <= on);
  const fields: [name: string, value: Cell][] = [
    [t('report.commitment'), title],
    [t('commitment.problem'), text(of.problem)],
    [t('report.objective'), text(of.solution)],
    [t('report.howItHelps'), text(of.contribution)],
    [
      t('commitment.ogpValues'),
      of.ogpValues.length === 0
        ? null
        : ours(language, of.ogpValues.map((value) => t(`labels.ogpValue.${value}`)).join(t('report.listed'))),
    ],
    [
      t('report.institution'),
      theirs(language, of.leadInstitution.name, `/${locale}/institutions/${of.leadInstitution.reference}`),
    ],
    [t('commitment.supporting'), names(of.supportingInstitutions)],
    [t('commitment.partners'), names(of.partners)],
    [
      t('commitment.contact'),
      of.contact?.mailbox ? ours(language, of.contact.mailbox) : text(of.contact?.position ?? null),
    ],
    [t('commitment.period'), period(of)],
    [t('report.level'), levelOf(of.progress.percent, language)],
    [t('report.resultsTold'), text(told?.narrative ?? null)],
  ];
  return {
    id: of.reference,
    title: t('report.commitmentNumber', { number: of.number ?? of.reference }),
    paragraphs: [],
    tables: [
      {
        name: t('report.commitmentNumber', { number: of.number ?? of.reference }),
        columns: [t('report.field'), t('report.answer')].map((name) => ({ name, numeric: false })),
        rows: fields.map(([name, value]): Cell[] => [ours(language, name), value]),
      },
      {
        name: t('report.milestones', { number: of.number ?? of.reference }),
        columns: [t('report.milestone'), t('report.when'), t('report.level')].map((name) => ({
          name,
          numeric: false,
        })),
        rows: of.activities.map((activity): Cell[] => [
          theirs(language, activity.title, `/${locale}/commitments/${of.reference}#activities`),
          period(activity),
          levelOf(activity.standing?.percent ?? null, language),
        ]),
      },
    ],
  };
}
