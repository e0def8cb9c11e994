import { href } from 'react-router';
import type { HomeQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

interface WhatToDoProps {
  plan: Pick<HomeQuery['plans'][number], 'reference' | 'stage'>;
  /** Are proposals received for it now? */
  submitting: boolean;
}

/** Where to go on: what a visitor can do while a plan stands where it stands. */
export function WhatToDo({ plan: { reference, stage }, submitting }: WhatToDoProps) {
  const { locale, t } = useLanguage();
  const plan = href('/:locale/plans/:reference', { locale, reference });
  const proposals = `${href('/:locale/proposals', { locale })}?plan=${reference}`;
  if (stage === 'IMPLEMENTATION')
    return (
      <p className="open-do">
        <a className="button" href={`${plan}#areas`}>
          {t('open.do.track')}
        </a>
      </p>
    );
  return (
    <p className="open-do">
      <a className={submitting ? 'button button-quiet' : 'button'} href={proposals}>
        {t('open.do.proposals')}
      </a>
    </p>
  );
}
