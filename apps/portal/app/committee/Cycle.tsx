import { holdsOn } from '@iltizam/domain/mandates';
import { sayPeriod } from '../format/periods.js';
import type { CommitteeQuery, SeatMandateFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { SeatTable, type Seat } from './SeatTable.js';

type AnyCycle = NonNullable<CommitteeQuery['committee']>['cycles'][number];

/** Who holds which seat of a cycle today, college by college; of a cycle that is over, who held them last. */
export function Cycle({ cycle, today }: { cycle: AnyCycle; today: string }) {
  const language = useLanguage();
  const { t } = language;
  const { startsOn, endsOn, seats, mandates } = cycle;
  const day = endsOn && endsOn < today ? endsOn : today;
  const holds = (mandate: SeatMandateFragment) =>
    holdsOn({ from: mandate.validFrom, to: mandate.validTo }, day);
  const rest = mandates.filter((mandate) => !holds(mandate));
  return (
    <>
      <p>{t('committee.cycle', { period: sayPeriod(language, { startsOn, endsOn }) ?? '' })}</p>
      {seats.map(({ college, seats: count }) => {
        const own = mandates.filter((mandate) => mandate.college === college && holds(mandate));
        const caption = t('committee.seatsOf', {
          college: t(`labels.college.${college}`),
          seats: t('committee.seats', { count }),
        });
        return <SeatTable key={college} caption={caption} seats={seatsOf(own, count)} />;
      })}
      <p className="muted">{t('committee.names')}</p>
      {rest.length > 0 && (
        <details>
          <summary>{t('committee.formerMandates')}</summary>
          {seats.map(({ college }) => {
            const own = rest.filter((mandate) => mandate.college === college);
            const lines = own.map((mandate) => ({ number: mandate.seat, mandate }));
            return (
              own.length > 0 && (
                <SeatTable key={college} caption={t(`labels.college.${college}`)} seats={lines} />
              )
            );
          })}
        </details>
      )}
    </>
  );
}

/** Every seat with its member and its substitute; a seat nobody holds has a line of its own. */
const seatsOf = (mandates: SeatMandateFragment[], count: number): Seat[] =>
  Array.from({ length: count }, (_, index) => index + 1).flatMap((number): Seat[] => {
    const own = mandates.filter(({ seat }) => seat === number);
    return own.length > 0 ? own.map((mandate) => ({ number, mandate })) : [{ number, mandate: null }];
  });
