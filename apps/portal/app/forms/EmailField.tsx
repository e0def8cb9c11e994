import { useLanguage } from '../i18n/language.js';
import { Field } from './Field.js';

/** The address a link is mailed to, asked the same way in every form. */
export function EmailField({ id, value }: { id?: string; value?: string | undefined }) {
  const { t } = useLanguage();
  return (
    <Field
      id={id}
      name="email"
      type="email"
      label={t('forms.email')}
      hint={t('forms.emailHint')}
      value={value}
      autoComplete="email"
      required
    />
  );
}
