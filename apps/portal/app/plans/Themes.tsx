import { sayNumber } from '../format/numbers.js';
import type { PlanQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

type ThemesOfPlan = Pick<NonNullable<PlanQuery['plan']>, 'themes' | 'cocreation'>;

/** The themes of a plan, with what was proposed in each by channel as officially recorded. */
export function Themes({ plan: { themes, cocreation } }: { plan: ThemesOfPlan }) {
  const { locale, t } = useLanguage();
  const channels = cocreation.proposals.byChannel.map(({ channel }) => channel);
  return (
    <>
      <table className="table">
        <caption>{t('plan.byTheme')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.theme')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col" className="number">
                {t(`labels.channel.${channel}`)}
              </th>
            ))}
            {channels.length > 1 && (
              <th scope="col" className="number">
                {t('plan.total')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => {
            const counts = cocreation.proposals.byTheme.filter(
              (count) => count.theme.reference === theme.reference,
            );
            const said = (count: number | undefined) =>
              count === undefined ? t('text.unknown') : sayNumber(locale, count);
            const total = counts.reduce((sum, { count }) => sum + count, 0);
            return (
              <tr key={theme.reference}>
                <th scope="row">
                  <LocalText of={theme.name} />
                  {(theme.note ?? theme.rationale) && (
                    <p className="cell-note">
                      <LocalText of={theme.note ?? theme.rationale} />
                    </p>
                  )}
                </th>
                {channels.map((channel) => (
                  <td key={channel} className="number" data-label={t(`labels.channel.${channel}`)}>
                    {said(counts.find((count) => count.channel === channel)?.count)}
                  </td>
                ))}
                {channels.length > 1 && (
                  <td className="number" data-label={t('plan.total')}>
                    {said(counts.length > 0 ? total : undefined)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
