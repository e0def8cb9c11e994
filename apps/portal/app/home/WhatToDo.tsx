import { href } from 'react-router';
import type { HomeQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

/** Where to go on: what a visitor can do while a plan stands where it stands, what is asked of them first. */
export function WhatToDo({
  plan,
}: {
  plan: Pick<HomeQuery['plans'][number], 'reference' | 'openActs' | 'consultations'>;
}) {
  const { locale, t } = useLanguage();
  const { reference, openActs, consultations } = plan;
  const page = href('/:locale/plans/:reference', { locale, reference });
  const proposals = {
    to: `${href('/:locale/proposals', { locale })}?plan=${reference}`,
    text: t('open.do.proposals'),
  };
  const [asked, more] = openActs.includes('SUBMIT')
    ? [{ to: href('/:locale/propose', { locale }), text: t('propose.title') }, proposals]
    : consultations.some(({ isReceiving }) => isReceiving)
      ? [{ to: `${page}/consultation`, text: t('open.do.comment') }, proposals]
      : openActs.includes('REPORT')
        ? [{ to: `${page}#areas`, text: t('open.do.track') }]
        : [proposals];
  return (
    <p className="open-do">
      <a className="button" href={asked.to}>
        {asked.text}
      </a>
      {more && (
        <a className="button button-quiet" href={more.to}>
          {more.text}
        </a>
      )}
    </p>
  );
}
