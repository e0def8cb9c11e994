import { sayNumber } from '../format/numbers.js';
import type { CallQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

/** From the closing day to the result, in plain words: the call's own rules among those that always hold. */
export function HowStudied({ rules }: { rules: NonNullable<CallQuery['candidateCall']>['rules'] }) {
  const { locale, t } = useLanguage();
  const { leastScorers, bothColleges, minimumMark } = rules;
  return (
    <ol className="bullets">
      <li>{t('calls.steps.eligibility')}</li>
      <li>{t('calls.steps.sealed')}</li>
      <li>{t('calls.steps.aside')}</li>
      <li>
        {t('calls.steps.scorers', { count: leastScorers })}
        {bothColleges && ` ${t('calls.steps.bothColleges')}`}
      </li>
      {minimumMark !== null && <li>{t('calls.steps.minimum', { mark: sayNumber(locale, minimumMark) })}</li>}
      <li>{t('calls.steps.tie')}</li>
      <li>{t('calls.steps.told')}</li>
    </ol>
  );
}
