import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useLanguage } from './i18n/language.js';
import { DemoBanner } from './layout/DemoBanner.js';
import { ErrorPage } from './layout/ErrorPage.js';
import { Footer } from './layout/Footer.js';
import { Head } from './layout/Head.js';
import { Header } from './layout/Header.js';

/** The frame of every page, error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const { tag, dir, t } = useLanguage();
  return (
    <html lang={tag} dir={dir}>
      <Head />
      <body>
        <a className="skip" href="#main-content">
          {t('site.skip')}
        </a>
        <DemoBanner />
        <Header />
        <main id="main-content" tabIndex={-1} className="frame">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export { ErrorPage as ErrorBoundary };
