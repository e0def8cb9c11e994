import { href } from 'react-router';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

export function ProposalLink({ proposal }: { proposal: { reference: string; title: LocalizedFragment } }) {
  const { locale } = useLanguage();
  const { reference, title } = proposal;
  return (
    <a href={href('/:locale/proposals/:reference', { locale, reference })}>
      <LocalText of={title} />
    </a>
  );
}
