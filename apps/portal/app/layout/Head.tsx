import arabicFont from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import latinFont from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url';
import { locales } from '@iltizam/domain/languages';
import { useLocation } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { useSite } from '../site.js';
import stylesheet from '../styles/portal.css?url';
import icon from './star.svg?url';
import { FeedLink } from './FeedLink.js';
import { inLanguage } from './inLanguage.js';

/** What a browser and a search engine need to know; each page adds its own title. */
export function Head() {
  const { locale, t } = useLanguage();
  const { origin } = useSite();
  // With and without a slash at the end is one page.
  const pathname = useLocation().pathname.replace(/\/+$/u, '');
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={t('site.description')} />
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
        href={locale === 'ar' ? arabicFont : latinFont}
      />
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" type="image/svg+xml" href={icon} />
      <link rel="canonical" href={origin + pathname} />
      {locales.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={origin + inLanguage(other, pathname)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + inLanguage('ar', pathname)} />
      <FeedLink feed="/feeds/changes.atom" title={t('site.name')} />
    </head>
  );
}
