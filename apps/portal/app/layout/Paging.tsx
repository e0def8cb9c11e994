import { useLocation, useSearchParams } from 'react-router';
import { useLanguage } from '../i18n/language.js';

interface PagingProps {
  page: { hasNextPage: boolean; endCursor: string | null };
  /** The part of the page where the list stands, if it is not the page itself. */
  at?: string;
}

/** Forward by cursor, keeping the filters, and back to the start. */
export function Paging({ page, at }: PagingProps) {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const address = (after: string | null) => {
    const next = new URLSearchParams(search);
    next.delete('after');
    if (after) next.set('after', after);
    return `${pathname}${next.size > 0 ? `?${next}` : ''}${at ? `#${at}` : ''}`;
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
