import { intlTags } from '@iltizam/domain/languages';
import { useLanguage } from '../i18n/language.js';
import { useSite } from '../site.js';
import { Code } from '../text/Code.js';

/** The country the law is of: data that stand elsewhere were transferred, which needs a request of its own. */
const HOME = 'MA';

/** Under which number all this was declared, and where it stands. */
export function Declaration() {
  const { locale, t } = useLanguage();
  const { declaration, hosting } = useSite();
  const country = hosting && new Intl.DisplayNames(intlTags[locale], { type: 'region' }).of(hosting);
  return (
    <ul className="prose-list">
      <li>
        {declaration ? (
          <>
            {t('text.label', { name: t('personalData.declaration') })} <Code>{declaration}</Code>
          </>
        ) : (
          t('personalData.undeclared')
        )}
      </li>
      <li>
        {country ? t('personalData.hosting', { country }) : t('personalData.hostingUnknown')}{' '}
        {hosting && hosting !== HOME && <strong>{t('personalData.transfer')}</strong>}
      </li>
    </ul>
  );
}
