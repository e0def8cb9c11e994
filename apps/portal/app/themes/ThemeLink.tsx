import { href } from 'react-router';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

export function ThemeLink({ theme }: { theme: { reference: string; name: LocalizedFragment } }) {
  const { locale } = useLanguage();
  return (
    <a href={href('/:locale/themes/:reference', { locale, reference: theme.reference })}>
      <LocalText of={theme.name} />
    </a>
  );
}
