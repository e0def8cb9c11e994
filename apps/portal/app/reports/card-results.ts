import { sayDay } from '../format/dates.js';
import type { DatePrecision } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import type { Card } from './reported-card.js';
import type { Cell, ReportPart } from './report.js';
import { ours, theirs } from './said.js';

const words = (name: string) => ({ name, numeric: false });
const figure = (name: string) => ({ name, numeric: true });

/** What was done of a commitment, measured and proved, and where it comes from; a part nobody filled is left out. */
export function cardResults(card: Card, language: Language): ReportPart[] {
  const { t, locale } = language;
  const day = (on: string | null, precision: DatePrecision | null): Cell =>
    on === null ? null : ours(language, sayDay(locale, on, precision ?? 'DAY'));
  const part = (
    id: string,
    title: string,
    columns: ReportPart['tables'][number]['columns'],
    rows: Cell[][],
  ) => (rows.length === 0 ? [] : [{ id, title, paragraphs: [], tables: [{ name: title, columns, rows }] }]);
  const measured = card.indicators.flatMap(({ name, measurements }) =>
    measurements.edges
      .toReversed()
      .map(({ node }): Cell[] => [
        theirs(language, name),
        day(node.measuredOn, node.measuredPrecision),
        node.value,
        node.note ? theirs(language, node.note) : ours(language, '–'),
      ]),
  );
  return [
    ...part(
      'activities',
      t('commitment.activities'),
      [
        words(t('commitment.activity')),
        words(t('commitment.start')),
        words(t('commitment.end')),
        words(t('report.status')),
        figure(t('report.percent')),
      ],
      card.activities.map((one) => [
        theirs(language, one.title),
        day(one.startsOn, one.startPrecision),
        day(one.endsOn, one.endPrecision),
        ours(language, one.status ? t(`labels.activityStatus.${one.status}`) : t('commitment.notReported')),
        one.percent,
      ]),
    ),
    ...part(
      'indicators',
      t('report.indicators'),
      [
        words(t('commitment.indicator')),
        words(t('report.kind')),
        words(t('commitment.unit')),
        figure(t('commitment.baseline')),
        figure(t('commitment.target')),
        figure(t('commitment.latest')),
      ],
      card.indicators.map((one) => [
        theirs(language, one.name),
        ours(language, t(`report.indicatorKind.${one.kind}`)),
        ours(language, t(`labels.indicatorUnit.${one.unit}`)),
        one.baseline,
        one.target,
        one.latest?.value ?? null,
      ]),
    ),
    ...part(
      'measurements',
      t('commitment.measurements'),
      [
        words(t('commitment.indicator')),
        words(t('commitment.measuredOn')),
        figure(t('commitment.value')),
        words(t('commitment.note')),
      ],
      measured,
    ),
    ...part(
      'evidence',
      t('commitment.evidence'),
      [words(t('report.document')), words(t('report.proves'))],
      card.evidence.map(({ title, url, activity }) => [
        theirs(language, title, url),
        ours(language, activity ? t('report.activityNumber', activity) : t('report.wholeCommitment')),
      ]),
    ),
    ...part(
      'sources',
      t('commitment.sources'),
      [words(t('proposal.reference')), words(t('report.proposal'))],
      card.sources.map(({ reference, title }) => [
        ours(language, reference, `/${locale}/proposals/${reference}`),
        theirs(language, title),
      ]),
    ),
  ];
}
