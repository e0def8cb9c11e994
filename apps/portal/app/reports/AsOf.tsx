import type { Day } from '@iltizam/domain/days';
import { typedDay } from '@iltizam/domain/typed-days';
import { sayDay } from '../format/dates.js';
import { useLanguage } from '../i18n/language.js';
import type { ReportedDay } from './reported-day.js';

interface AsOfProps {
  path: string;
  day: ReportedDay;
  /** Days it is often read of: the ends of the years. */
  often: Day[];
}

/** The same record as it was known on another day. */
export function AsOf({ path, day: { on, today, misread }, often }: AsOfProps) {
  const { locale, t } = useLanguage();
  return (
    <div className="as-of">
      <form action={path} className="as-of-form">
        <label htmlFor="on">{t('report.asOf')}</label>
        <input
          id="on"
          name="on"
          type="text"
          dir="ltr"
          defaultValue={misread ?? typedDay(on, 'DAY')}
          aria-describedby="on-form"
        />
        <button type="submit" className="button">
          {t('report.show')}
        </button>
        <span id="on-form" className="muted">
          {t('report.dayForm')}
        </span>
      </form>
      {misread !== null && (
        <p role="alert" className="warning">
          {t('report.misread')} <bdi>{misread}</bdi>
        </p>
      )}
      <ul className="as-of-days">
        {[today, ...often].map((day) => (
          <li key={day}>
            <a
              href={day === today ? path : `${path}?on=${day}`}
              aria-current={day === on ? 'page' : undefined}
            >
              {day === today ? t('report.today') : sayDay(locale, day, 'DAY')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
