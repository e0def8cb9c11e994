import { href } from 'react-router';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

export function PlanLink({ plan }: { plan: { reference: string; title: LocalizedFragment } }) {
  const { locale } = useLanguage();
  return (
    <a href={href('/:locale/plans/:reference', { locale, reference: plan.reference })}>
      <LocalText of={plan.title} />
    </a>
  );
}
