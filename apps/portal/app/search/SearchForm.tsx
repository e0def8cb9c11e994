import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

interface SearchFormProps {
  /** Where it stands: two forms on one page need two names. */
  id: string;
  q?: string;
}

/** Asks the whole site. A plain form: the address holds the words and can be shared. */
export function SearchForm({ id, q }: SearchFormProps) {
  const { locale, t } = useLanguage();
  return (
    <form className="search" role="search" method="get" action={href('/:locale/search', { locale })}>
      <label className="visually-hidden" htmlFor={id}>
        {t('search.label')}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={t('search.placeholder')}
        defaultValue={q}
      />
      <button className="button" type="submit">
        {t('search.do')}
      </button>
    </form>
  );
}
