import { href, useLocation } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { useSite } from '../site.js';
import { JsonLd } from './JsonLd.js';
import { isSection } from './SectionLink.js';

/** Where a page stands, for search engines: the site, the section, the page. */
export function Breadcrumbs({ title }: { title: string }) {
  const { locale, t } = useLanguage();
  const { origin } = useSite();
  const { pathname } = useLocation();
  const [, , section, ...rest] = pathname.split('/');
  const steps = [
    { name: t('site.home'), path: href('/:locale', { locale }) },
    ...(isSection(section) && rest.length > 0
      ? [{ name: t(`site.${section}`), path: href(`/:locale/${section}`, { locale }) }]
      : []),
    { name: title, path: pathname },
  ];
  return (
    <JsonLd
      of={{
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(({ name, path }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: origin + path,
        })),
      }}
    />
  );
}
