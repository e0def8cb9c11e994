import { sayNumber } from '../format/numbers.js';
import type { SessionQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

type Attendance = NonNullable<SessionQuery['committeeSession']>['attendance'];

/** How many seats of each college somebody sat in. */
export function AttendanceTable({ attendance }: { attendance: Attendance }) {
  const { locale, t } = useLanguage();
  return (
    <table className="table">
      <caption className="visually-hidden">{t('committee.attendance')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('committee.college')}</th>
          <th scope="col" className="number">
            {t('committee.seatsTaken')}
          </th>
          <th scope="col" className="number">
            {t('committee.seatsAll')}
          </th>
        </tr>
      </thead>
      <tbody>
        {attendance.map(({ college, present, seats }) => (
          <tr key={college}>
            <th scope="row" className="college">
              {t(`labels.college.${college}`)}
            </th>
            <td className="number" data-label={t('committee.seatsTaken')}>
              {sayNumber(locale, present)}
            </td>
            <td className="number" data-label={t('committee.seatsAll')}>
              {sayNumber(locale, seats)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
