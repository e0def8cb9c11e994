import { sayNumber } from '../format/numbers.js';
import type { CallQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

type Criterion = NonNullable<CallQuery['candidateCall']>['criteria'][number];

/** What candidacies are judged by, known before anybody sends one. */
export function Criteria({ criteria }: { criteria: Criterion[] }) {
  const { locale, t } = useLanguage();
  return (
    <table className="table">
      <caption>{t('calls.criteriaLead')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('calls.criterion')}</th>
          <th scope="col" className="number">
            {t('calls.weight')}
          </th>
          <th scope="col">{t('calls.scale')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ key, label, weight, max }) => (
          <tr key={key}>
            <th scope="row">
              <LocalText of={label} />
            </th>
            <td className="number" data-label={t('calls.weight')}>
              {sayNumber(locale, weight)}
            </td>
            <td data-label={t('calls.scale')}>{t('calls.scaleTo', { maximum: sayNumber(locale, max) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
