import { channels, type Channel } from '@iltizam/domain/channels';
import { reconciliationColumns } from '@iltizam/domain/reconciliation';
import type { Language } from '../i18n/language.js';
import type { ReportedPlan } from './reported-plan.js';
import type { Cell, ReportPart, ReportTable } from './report.js';
import { ours, theirs } from './said.js';

const columns = ['received', ...reconciliationColumns] as const;

/** What was put forward, by theme and channel, and what became of it. */
export function proposals(plan: ReportedPlan, language: Language): ReportPart[] {
  const { t, locale } = language;
  const { reconciliation, outcomes, proposals: collected } = plan.cocreation;
  const held = reconciliation.reduce((sum, { received }) => sum + received, 0);
  return [
    {
      id: 'proposals',
      title: t('report.proposals'),
      paragraphs: [],
      tables: [byTheme(plan, language)],
    },
    {
      id: 'reconciliation',
      title: t('plan.reconciliation'),
      paragraphs: [
        ours(language, t('plan.reconciliationText')),
        ...(collected.total > held
          ? [ours(language, t('plan.held', { count: held, total: collected.total }))]
          : []),
      ],
      tables: [
        {
          name: t('plan.reconciliation'),
          columns: [
            { name: t('plan.channel'), numeric: false },
            ...columns.map((column) => ({ name: t(`plan.column.${column}`), numeric: true })),
          ],
          rows: reconciliation.map((line) => [
            ours(language, t(`labels.channel.${line.channel}`)),
            ...columns.map((column) => line[column]),
          ]),
        },
        {
          name: t('report.outcomes'),
          columns: [
            { name: t('report.decision'), numeric: false },
            { name: t('report.reason'), numeric: false },
            { name: t('plan.proposals'), numeric: true },
          ],
          rows: outcomes.map(({ decision, reason, count }) => [
            ours(
              language,
              t(`report.outcome.${decision}`),
              `/${locale}/proposals?plan=${plan.reference}&state=${stateOf(decision)}`,
            ),
            ours(language, reason ? t(`labels.reason.${reason}`) : '–'),
            count,
          ]),
        },
      ].filter(({ rows }) => rows.length > 0),
    },
  ];
}

/** The list of proposals knows one state for both ways of being retained. */
const stateOf = (decision: ReportedPlan['cocreation']['outcomes'][number]['decision']) =>
  decision === 'PARTLY_RETAINED' ? 'RETAINED' : decision;

function byTheme(plan: ReportedPlan, language: Language): ReportTable {
  const { t, locale } = language;
  const { byTheme: counts, byChannel, total } = plan.cocreation.proposals;
  const used = channels.filter((channel) => byChannel.some((one) => one.channel === channel));
  const count = (reference: string, channel: Channel) =>
    counts.find((one) => one.theme.reference === reference && one.channel === channel)?.count ?? 0;
  const row = ({ reference, name }: ReportedPlan['themes'][number]): Cell[] => {
    const own = used.map((channel) => count(reference, channel));
    const to = `/${locale}/proposals?plan=${plan.reference}&theme=${reference}`;
    return [theirs(language, name, to), ...own, own.reduce((sum, one) => sum + one, 0)];
  };
  return {
    name: t('plan.byTheme'),
    columns: [
      { name: t('plan.theme'), numeric: false },
      ...used.map((channel) => ({ name: t(`labels.channel.${channel}`), numeric: true })),
      { name: t('plan.total'), numeric: true },
    ],
    rows: [
      ...(counts.length === 0 ? [] : plan.themes.map(row)),
      [
        ours(language, t('plan.total'), `/${locale}/proposals?plan=${plan.reference}`),
        ...used.map((channel) => byChannel.find((one) => one.channel === channel)?.count ?? null),
        total,
      ],
    ],
    totals: true,
  };
}
