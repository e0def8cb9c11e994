import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

/** To the public consultations of a plan, held here or recorded. */
export function ConsultationLink({ plan }: { plan: string }) {
  const { locale, t } = useLanguage();
  return (
    <p>
      <a href={href('/:locale/plans/:reference/consultation', { locale, reference: plan })}>
        {t('consultation.title')}
      </a>
    </p>
  );
}
