import { canAnswer } from '@iltizam/domain/institution-kinds';
import { isRegion, regions } from '@iltizam/domain/regions';
import { sayDay } from '../format/dates.js';
import type { Language } from '../i18n/language.js';
import type { ReportedPlan } from './reported-plan.js';
import type { Cell, ReportPart, ReportTable } from './report.js';
import { ours, theirs } from './said.js';

/** Who took part: by channel, meeting by meeting, by college, by region where anybody counted. */
export function participation(plan: ReportedPlan, language: Language): ReportPart[] {
  const { t, locale } = language;
  const { participants } = plan.cocreation;
  const numeric = (name: string) => ({ name, numeric: true });
  const byChannel: ReportTable = {
    name: t('report.participantsByChannel'),
    columns: [{ name: t('plan.channel'), numeric: false }, numeric(t('plan.participants'))],
    rows: [
      ...participants.byChannel.map(({ channel, count }): Cell[] => [
        ours(language, t(`labels.channel.${channel}`)),
        count,
      ]),
      [ours(language, t('plan.total')), participants.total],
    ],
    totals: true,
  };
  const meetings: ReportTable = {
    name: t('plan.meetings'),
    columns: [
      numeric(t('report.ordinal')),
      { name: t('meeting.date'), numeric: false },
      { name: t('meeting.theme'), numeric: false },
      numeric(t('meeting.registered')),
      numeric(t('meeting.participants')),
    ],
    rows: [
      ...plan.meetings.map((meeting): Cell[] => [
        meeting.ordinal,
        ours(language, sayDay(locale, meeting.heldOn, 'DAY'), `/${locale}/meetings/${meeting.reference}`),
        themesOf(meeting, language),
        meeting.registered,
        meeting.participants,
      ]),
      [
        ours(language, ''),
        ours(language, t('plan.total')),
        ours(language, ''),
        sumKnown(plan.meetings.map(({ registered }) => registered)),
        sumKnown(plan.meetings.map((meeting) => meeting.participants)),
      ],
    ],
    totals: true,
  };
  return [
    {
      id: 'participation',
      title: t('report.participation'),
      paragraphs: [],
      tables: [byChannel, byCollege(plan, language), byRegion(plan, language)],
    },
    {
      id: 'meetings',
      title: t('plan.meetings'),
      paragraphs: plan.meetings.length === 0 ? [ours(language, t('meeting.none'))] : [],
      tables: plan.meetings.length === 0 ? [] : [meetings],
    },
  ];
}

type Meeting = ReportedPlan['meetings'][number];

function themesOf({ themes }: Meeting, language: Language): Cell {
  const [first, ...more] = themes.map(({ reference, name }) =>
    theirs(language, name, `/${language.locale}/themes/${reference}`),
  );
  if (!first || more.length === 0) return first ?? null;
  return ours(language, [first, ...more].map(({ text }) => text).join(language.t('report.and')));
}

/** Null as soon as one is not known: a sum of what is known is no total. */
const sumKnown = (counts: (number | null)[]): number | null =>
  counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);

/** Bodies that organised meetings or were invited to them, each counted once. */
function byCollege({ meetings }: ReportedPlan, language: Language): ReportTable {
  const { t } = language;
  const bodies = new Map(
    meetings.flatMap(({ institutions }) =>
      institutions.map(({ institution }) => [institution.reference, institution.kind] as const),
    ),
  );
  const count = (
    of: (kind: ReportedPlan['meetings'][number]['institutions'][number]['institution']['kind']) => boolean,
  ) => (meetings.length === 0 ? null : [...bodies.values()].filter(of).length);
  return {
    name: t('report.bodiesByCollege'),
    columns: [
      { name: t('report.college'), numeric: false },
      { name: t('report.bodies'), numeric: true },
    ],
    rows: [
      [ours(language, t('labels.college.CIVIL_SOCIETY')), count((kind) => kind === 'CIVIL_SOCIETY')],
      [ours(language, t('labels.college.ADMINISTRATION')), count(canAnswer)],
    ],
  };
}

function byRegion({ meetings }: ReportedPlan, language: Language): ReportTable {
  const { t, locale } = language;
  const cells = meetings
    .flatMap(({ participantTables }) => participantTables)
    .filter(({ dimension }) => dimension === 'REGION')
    .flatMap((table) => table.cells);
  const found = Map.groupBy(cells, ({ value }) => value);
  return {
    name: t('report.participantsByRegion'),
    columns: [
      { name: t('report.region'), numeric: false },
      { name: t('plan.participants'), numeric: true },
    ],
    rows:
      found.size === 0
        ? [[ours(language, t('report.allRegions')), null]]
        : [...found].map(([value, counted]) => [
            ours(language, isRegion(value) ? regions[value][locale] : t('meeting.value.UNKNOWN')),
            sumKnown(counted.map(({ count }) => count)),
          ]),
  };
}
