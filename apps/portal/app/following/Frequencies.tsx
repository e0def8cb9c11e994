import { frequencies } from '@iltizam/domain/following';
import { useLanguage } from '../i18n/language.js';

/** How often somebody is written to: one of the rhythms. */
export function Frequencies({ chosen }: { chosen: string }) {
  const { t } = useLanguage();
  return (
    <fieldset>
      <legend>{t('following.frequency')}</legend>
      {frequencies.map((frequency) => (
        <label key={frequency} className="choice">
          <input type="radio" name="frequency" value={frequency} defaultChecked={frequency === chosen} />
          {t(`following.frequencies.${frequency}`)}
        </label>
      ))}
    </fieldset>
  );
}
