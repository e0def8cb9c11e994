import { href } from 'react-router';
import { sayNumber } from '../format/numbers.js';
import type { AgendaItemFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { PlanLink } from '../plans/PlanLink.js';
import { LocalText } from '../text/LocalText.js';

/** The preliminary list that was presented: how many commitments each institution led in it. */
export function PreliminaryList({ item: { presents, presented } }: { item: AgendaItemFragment }) {
  const { locale, t } = useLanguage();
  if (!presents) return null;
  return (
    <>
      <p>
        {t('committee.presents')} <PlanLink plan={presents} />
      </p>
      {presented && presented.length > 0 && (
        <table className="table vote-table">
          <caption className="visually-hidden">{t('committee.presents')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('committee.institution')}</th>
              <th scope="col" className="number">
                {t('site.commitments')}
              </th>
            </tr>
          </thead>
          <tbody>
            {presented.map(({ institution, name, commitmentCount }) => (
              <tr key={institution}>
                <th scope="row">
                  <a href={href('/:locale/institutions/:reference', { locale, reference: institution })}>
                    <LocalText of={name} />
                  </a>
                </th>
                <td className="number" data-label={t('site.commitments')}>
                  {sayNumber(locale, commitmentCount)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
