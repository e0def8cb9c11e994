import { achievementCases } from '@iltizam/domain/achievement';
import { activityStatuses } from '@iltizam/domain/activity-rules';
import { dayOf } from '@iltizam/domain/country-clock';
import { sayDay } from '../format/dates.js';
import type { ReportedCommitmentFragment } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Cell, ReportPart, ReportTable } from './report.js';
import { ours, theirs } from './said.js';

export type Reported = ReportedCommitmentFragment;

const words = (name: string) => ({ name, numeric: false });
const figure = (name: string) => ({ name, numeric: true });

/** Where a record of a commitment is read. */
const pageOf = ({ locale }: Language, { reference }: Reported, part = '') =>
  `/${locale}/commitments/${reference}${part}`;

const numberOf = (language: Language, commitment: Reported, part?: string): Cell =>
  ours(language, String(commitment.number ?? commitment.reference), pageOf(language, commitment, part));

/** What is told of the activities and indicators of some commitments, counted. */
export function countedParts(commitments: readonly Reported[], on: string, language: Language): ReportTable {
  const { t } = language;
  const activities = commitments.flatMap((one) => one.activities);
  const indicators = commitments.flatMap((one) => one.indicators);
  const inStatus = (status: string | null) =>
    activities.filter(({ standing }) => (standing?.status ?? null) === status).length;
  const rows: [name: string, count: number][] = [
    [t('report.commitments'), commitments.length],
    [t('report.withResult'), commitments.filter(({ progress }) => progress.percent !== null).length],
    [t('commitment.activities'), activities.length],
    ...activityStatuses.map((status): [string, number] => [
      t('report.activitiesIn', { status: t(`labels.activityStatus.${status}`) }),
      inStatus(status),
    ]),
    [t('report.activitiesIn', { status: t('commitment.notReported') }), inStatus(null)],
    [t('report.indicators'), indicators.length],
    ...achievementCases
      .filter((each) => each === 'REACHED' || each === 'NOT_MEASURED')
      .map((each): [string, number] => [
        t(`report.indicatorsIn.${each}`),
        indicators.filter(({ achievement }) => achievement.case === each).length,
      ]),
    [t('commitment.evidence'), commitments.flatMap((one) => evidenceBy(one, on)).length],
  ];
  return {
    name: t('report.counted'),
    columns: [words(t('report.figure')), figure(t('report.count'))],
    rows: rows.map(([name, count]): Cell[] => [ours(language, name), count]),
  };
}

const evidenceBy = ({ evidence }: Reported, on: string) =>
  evidence.filter(({ addedAt }) => dayOf(new Date(addedAt)) <= on);

/** Every commitment, then what its activities, indicators, evidence and other voices say of it. */
export function reportedParts(
  commitments: readonly Reported[],
  on: string,
  language: Language,
): ReportPart[] {
  const { t, locale } = language;
  const day = (of: string, precision: 'DAY' | 'MONTH' | 'YEAR') =>
    ours(language, sayDay(locale, of, precision));
  const part = (id: string, title: string, columns: ReportTable['columns'], rows: Cell[][]): ReportPart => ({
    id,
    title,
    paragraphs: rows.length === 0 ? [ours(language, t('report.nothingHeld'))] : [],
    tables: rows.length === 0 ? [] : [{ name: title, columns, rows }],
  });
  const n = words(t('report.cardNumber'));
  const before = (of: Reported): Cell[] => [of.before.percent, of.progress.percent, difference(of)];
  return [
    part(
      'commitments',
      t('report.commitments'),
      [
        n,
        words(t('report.commitment')),
        words(t('report.institution')),
        figure(t('report.yearBefore')),
        figure(t('report.percent')),
        figure(t('report.change')),
      ],
      commitments.map((one) => [
        numberOf(language, one),
        theirs(language, one.title, pageOf(language, one)),
        theirs(
          language,
          one.leadInstitution.name,
          `/${locale}/institutions/${one.leadInstitution.reference}`,
        ),
        ...before(one),
      ]),
    ),
    part(
      'activities',
      t('commitment.activities'),
      [
        n,
        words(t('commitment.activity')),
        words(t('commitment.end')),
        words(t('report.status')),
        figure(t('report.percent')),
        words(t('report.reportedOn')),
      ],
      commitments.flatMap((one) =>
        one.activities.map(({ title, endsOn, endPrecision, standing }): Cell[] => [
          numberOf(language, one, '#activities'),
          theirs(language, title),
          endsOn === null ? null : day(endsOn, endPrecision ?? 'DAY'),
          ours(
            language,
            standing ? t(`labels.activityStatus.${standing.status}`) : t('commitment.notReported'),
          ),
          standing?.percent ?? null,
          standing ? day(standing.reportedOn, standing.reportedPrecision) : ours(language, '–'),
        ]),
      ),
    ),
    part(
      'indicators',
      t('report.indicators'),
      [
        n,
        words(t('commitment.indicator')),
        words(t('report.kind')),
        figure(t('commitment.baseline')),
        figure(t('commitment.target')),
        figure(t('commitment.value')),
        words(t('commitment.measuredOn')),
      ],
      commitments.flatMap((one) =>
        one.indicators.map(({ name, kind, baseline, target, latest }): Cell[] => [
          numberOf(language, one, `#indicators-${kind.toLowerCase()}`),
          theirs(language, name),
          ours(language, t(`report.indicatorKind.${kind}`)),
          baseline,
          target,
          latest?.value ?? null,
          ours(language, latest ? sayDay(locale, latest.measuredOn, latest.measuredPrecision) : '–'),
        ]),
      ),
    ),
    part(
      'evidence',
      t('commitment.evidence'),
      [n, words(t('report.document')), words(t('report.proves')), words(t('report.addedOn'))],
      commitments.flatMap((one) =>
        evidenceBy(one, on).map(({ title, url, activity, addedAt }): Cell[] => [
          numberOf(language, one, '#evidence'),
          theirs(language, title, url),
          ours(language, activity ? t('report.activityNumber', activity) : t('report.wholeCommitment')),
          day(dayOf(new Date(addedAt)), 'DAY'),
        ]),
      ),
    ),
    part(
      'voices',
      t('report.voices'),
      [
        n,
        words(t('report.voice')),
        words(t('report.completion')),
        words(t('commitment.ambition')),
        words(t('commitment.earlyResults')),
        words(t('report.when')),
      ],
      commitments.flatMap((one) =>
        one.assessments
          .filter((said) => said.on <= on)
          .map(({ voice, author, completion, ambition, earlyResults, on: said }): Cell[] => [
            numberOf(language, one, '#voices'),
            ours(language, author ?? t(`labels.voice.${voice}`)),
            completion === null ? null : ours(language, t(`labels.completion.${completion}`)),
            ambition && ours(language, t(`labels.ambition.${ambition}`)),
            earlyResults && ours(language, t(`labels.earlyResults.${earlyResults}`)),
            day(said, 'DAY'),
          ]),
      ),
    ),
  ];
}

/** What the year brought; unknown as soon as one of the two is. */
const difference = ({ before, progress }: Reported): number | null =>
  before.percent === null || progress.percent === null
    ? null
    : Math.round((progress.percent - before.percent) * 10) / 10;
