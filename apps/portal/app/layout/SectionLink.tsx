import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

/** The sections of the site, in the order of the menu: what is planned, said, promised; who; what is written of it. */
export const sections = [
  'plans',
  'themes',
  'commitments',
  'proposals',
  'meetings',
  'institutions',
  'committee',
  'documents',
  'news',
] as const;
export type SectionName = (typeof sections)[number];

export const isSection = (name: string | undefined): name is SectionName =>
  (sections as readonly (string | undefined)[]).includes(name);

export function SectionLink({ to, current }: { to: SectionName; current?: boolean }) {
  const { locale, t } = useLanguage();
  return (
    <a href={href(`/:locale/${to}`, { locale })} aria-current={current ? 'true' : undefined}>
      {t(`site.${to}`)}
    </a>
  );
}
