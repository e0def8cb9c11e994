import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

/** The sections of the site, in the order of the menu. */
export const sections = ['plans', 'commitments', 'proposals', 'institutions', 'meetings'] as const;
export type SectionName = (typeof sections)[number];

export function SectionLink({ to, current }: { to: SectionName; current?: boolean }) {
  const { locale, t } = useLanguage();
  return (
    <a href={href(`/:locale/${to}`, { locale })} aria-current={current ? 'true' : undefined}>
      {t(`site.${to}`)}
    </a>
  );
}
