import { useLanguage } from '../i18n/language.js';
import { Day } from '../text/Dates.js';

interface ConsultedProps {
  /** The page of its consultation. */
  to: string;
  /** The last day on which it is commented on; null where it is not now. */
  until: string | null;
  published: number;
  answered: number;
}

/** To what people said of a commitment or a plan and what they were answered, and to saying something while one can. */
export function Consulted({ to, until, published, answered }: ConsultedProps) {
  const { t } = useLanguage();
  if (until === null && published === 0) return null;
  return (
    <p className="consulted">
      <a className={until === null ? undefined : 'button'} href={to}>
        {t(until === null ? 'consultation.read' : 'consultation.take')}
      </a>
      <span className="muted">
        {until !== null && (
          <>
            {t('consultation.until')} <Day on={until} precision="DAY" />
            {' · '}
          </>
        )}
        {t('consultation.count', { count: published })}
        {answered > 0 && (
          <>
            {' · '}
            {t('consultation.ofThem', { answered })}
          </>
        )}
      </span>
    </p>
  );
}
