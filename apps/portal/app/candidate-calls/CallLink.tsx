import { href } from 'react-router';
import type { CallLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

export function CallLink({ call }: { call: Pick<CallLineFragment, 'reference' | 'title'> }) {
  const { locale } = useLanguage();
  return (
    <a href={href('/:locale/committee/calls/:reference', { locale, reference: call.reference })}>
      <LocalText of={call.title} />
    </a>
  );
}
