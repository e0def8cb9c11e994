import { isRegion, regions } from '@iltizam/domain/regions';
import { sayDay } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import type { MeetingPartsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';

type Table = MeetingPartsFragment['participantTables'][number];

/** Who took part, counted by one trait at a time. A count that is kept back is said to be, never drawn as nothing. */
export function Participants({ participantTables }: Pick<MeetingPartsFragment, 'participantTables'>) {
  const { t } = useLanguage();
  if (participantTables.length === 0) return null;
  return (
    <Section id="participants" title={t('meeting.who')}>
      <p className="muted">{t('meeting.whoLead')}</p>
      <div className="counts">
        {participantTables.map((table) => (
          <Counts key={table.dimension} table={table} />
        ))}
      </div>
    </Section>
  );
}

function Counts({ table: { dimension, cells } }: { table: Table }) {
  const { locale, t } = useLanguage();
  const nameOf = useValueName();
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return (
    <table className="count-table">
      <caption>{t(`meeting.trait.${dimension}`)}</caption>
      <tbody>
        {cells.map(({ value, count }) => (
          <tr key={value}>
            <th scope="row">{nameOf(value)}</th>
            <td className="number">
              {count === null ? (
                <span className="muted">{t('meeting.keptBack')}</span>
              ) : (
                sayNumber(locale, count)
              )}
            </td>
            <td className="count-bar" aria-hidden>
              {count !== null && <progress value={count} max={most} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a value of a table is called: a region by its name, the others by ours. */
function useValueName() {
  const { locale, t } = useLanguage();
  return (value: string): string =>
    isRegion(value) ? regions[value][locale] : t(`meeting.value.${value as 'UNKNOWN'}`);
}

/** Whom the meeting reached, by channel. */
export function ReachTable({ reach }: Pick<MeetingPartsFragment, 'reach'>) {
  const { locale, t } = useLanguage();
  if (reach.length === 0) return null;
  return (
    <Section id="reach" title={t('meeting.reach')}>
      <dl className="facts">
        {reach.map(({ channel, count, atLeast, asOf }) => (
          <div key={channel}>
            <dt>{t(`meeting.channel.${channel as 'REGISTERED'}`)}</dt>
            <dd>
              {atLeast
                ? t('meeting.atLeast', { number: sayNumber(locale, count) })
                : sayNumber(locale, count)}
              {asOf && <span className="muted"> · {sayDay(locale, asOf, 'DAY')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
