import { href } from 'react-router';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

export function CommitmentLink({
  commitment,
}: {
  commitment: { reference: string; title: LocalizedFragment };
}) {
  const { locale } = useLanguage();
  const { reference, title } = commitment;
  return (
    <a href={href('/:locale/commitments/:reference', { locale, reference })}>
      <LocalText of={title} />
    </a>
  );
}
