import { useLanguage } from '../i18n/language.js';
import { operations } from './operations.js';

/** A plain form that asks for the answer by its address: it works without scripts, and nothing leaves this origin. */
export function PlainExplorer() {
  const { t } = useLanguage();
  const [first] = operations;
  return (
    <form className="explorer" method="get" action="/graphql">
      <label htmlFor="explorer-query">{t('developers.query')}</label>
      <textarea
        id="explorer-query"
        name="query"
        dir="ltr"
        lang="en"
        rows={14}
        spellCheck={false}
        defaultValue={first!.document}
      />
      <label htmlFor="explorer-variables">{t('developers.variables')}</label>
      <textarea
        id="explorer-variables"
        name="variables"
        dir="ltr"
        lang="en"
        rows={3}
        spellCheck={false}
        defaultValue="{}"
      />
      <button className="button" type="submit">
        {t('developers.run')}
      </button>
    </form>
  );
}
