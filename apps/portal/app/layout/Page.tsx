import type { ReactNode } from 'react';
import { href } from 'react-router';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { FallbackNote } from '../text/FallbackNote.js';
import { type Shown, useShown } from '../text/shown.js';
import { Breadcrumbs } from './Breadcrumbs.js';
import { FeedLink } from './FeedLink.js';

interface PageProps {
  /** A message of ours, or a text of a record in its own language. */
  title: string | LocalizedFragment;
  /** What kind of thing the page shows, over its title. */
  kicker?: ReactNode;
  /** The pages above this one, the home page left out. */
  above?: ReactNode[];
  /** One sentence that opens the site, with room to be read; and what one can do at once. */
  hero?: ReactNode;
  opening?: ReactNode;
  /** The path of a feed that tells what changes here. */
  feed?: string;
  children: ReactNode;
}

/** One page: where it stands, its heading, and a document title that says the same. */
export function Page({ title, kicker, above, hero, opening, feed, children }: PageProps) {
  const { locale, tag, dir, t } = useLanguage();
  const shown = useShown(typeof title === 'string' ? null : title);
  const heading: Shown = typeof title === 'string' ? { value: title, lang: locale, dir } : shown;
  return (
    <article>
      <title>{`${heading.value} - ${t('site.name')}`}</title>
      {above && <Breadcrumbs title={heading.value} />}
      {feed && <FeedLink feed={feed} title={heading.value} />}
      {above && (
        <nav className="path" aria-label={t('site.path')}>
          <ol>
            <li>
              <a href={href('/:locale', { locale })}>{t('site.home')}</a>
            </li>
            {above.map((link, depth) => (
              <li key={depth}>{link}</li>
            ))}
          </ol>
        </nav>
      )}
      <header className={hero ? 'page-head hero' : 'page-head'}>
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 lang={heading.lang === locale ? tag : heading.lang} dir={heading.dir}>
          {heading.value}
        </h1>
        {typeof title !== 'string' && <FallbackNote shown={heading} />}
        {hero && <p className="lead">{hero}</p>}
        {opening}
      </header>
      {children}
    </article>
  );
}
