import { sayNumber } from '../format/numbers.js';
import type { SeatMandateFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';

export interface Seat {
  number: number;
  /** Null where nobody holds it. */
  mandate: SeatMandateFragment | null;
}

/** The seats of one college: by function, and by name where its bearer lets it be published. */
export function SeatTable({ caption, seats }: { caption: string; seats: Seat[] }) {
  const { locale, t } = useLanguage();
  const knowsOrigin = seats.some(({ mandate }) => mandate?.institution);
  return (
    <table className="table seat-table">
      <caption className="college">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('committee.seat')}</th>
          <th scope="col">{t('committee.holder')}</th>
          {knowsOrigin && <th scope="col">{t('committee.from')}</th>}
          <th scope="col">{t('committee.period')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map(({ number, mandate }) => (
          <tr key={`${number} ${mandate?.capacity} ${mandate?.validFrom}`}>
            <th scope="row">
              {sayNumber(locale, number)}
              {mandate?.capacity === 'SUBSTITUTE' && (
                <span className="cell-note"> {t('committee.capacity.SUBSTITUTE')}</span>
              )}
            </th>
            <td data-label={t('committee.holder')}>
              {mandate ? (
                <Holder mandate={mandate} />
              ) : (
                <span className="muted">{t('committee.vacant')}</span>
              )}
            </td>
            {knowsOrigin && (
              <td data-label={t('committee.from')}>
                {mandate?.institution && <InstitutionLink institution={mandate.institution} />}
              </td>
            )}
            <td data-label={t('committee.period')}>
              {mandate && <Period of={{ startsOn: mandate.validFrom, endsOn: mandate.validTo }} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Holder({ mandate: { publicName, position } }: { mandate: SeatMandateFragment }) {
  if (publicName === null) return <LocalText of={position} />;
  return (
    <>
      <bdi>{publicName}</bdi>
      <span className="cell-note">
        {' '}
        <LocalText of={position} />
      </span>
    </>
  );
}
