import { useLocation, useSearchParams } from 'react-router';
import { useLanguage } from '../i18n/language.js';

interface PagingProps {
  page: { hasNextPage: boolean; endCursor: string | null };
}

/** Forward by cursor, keeping the filters, and back to the start. */
export function Paging({ page }: PagingProps) {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const address = (after: string | null) => {
    const next = new URLSearchParams(search);
    next.delete('after');
    if (after) next.set('after', after);
    return next.size > 0 ? `${pathname}?${next}` : pathname;
  };
  if (!page.hasNextPage && !search.has('after')) return null;
  return (
    <nav className="paging" aria-label={t('paging.label')}>
      {search.has('after') && <a href={address(null)}>{t('paging.first')}</a>}
      {page.hasNextPage && (
        <a className="button" rel="next" href={address(page.endCursor)}>
          {t('paging.next')}
        </a>
      )}
    </nav>
  );
}
