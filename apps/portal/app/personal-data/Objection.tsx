import { objectionPurposes } from '@iltizam/domain/data-requests';
import { textLimits } from '@iltizam/domain/text-limits';
import { Field } from '../forms/Field.js';
import { useLanguage } from '../i18n/language.js';

interface ObjectionProps {
  /** Makes a second press harmless. */
  formKey: string;
  /** What was written of an objection that was not received. */
  words: string;
}

/** Where a person objects to one use of what is held of them. */
export function Objection({ formKey, words }: ObjectionProps) {
  const { t } = useLanguage();
  return (
    <details open={words !== ''}>
      <summary>{t('personalData.object')}</summary>
      <form className="form" method="post">
        <input type="hidden" name="do" value="OBJECTION" />
        <input type="hidden" name="key" value={`${formKey}-objection`} />
        <p>{t('personalData.objectText')}</p>
        <fieldset>
          <legend>{t('personalData.objectTo')}</legend>
          {objectionPurposes.map((purpose) => (
            <label key={purpose} className="choice">
              <input type="radio" name="purpose" value={purpose} required />
              <span>
                {t(`personalData.purpose.${purpose}`)}
                <br />
                <span className="muted">{t(`personalData.objectEnds.${purpose}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Field
          name="words"
          label={t('personalData.objectWhy')}
          value={words}
          rows={3}
          maxLength={textLimits.objection}
          required
        />
        <div className="form-do">
          <button className="button button-quiet">{t('personalData.objectSend')}</button>
        </div>
      </form>
    </details>
  );
}
