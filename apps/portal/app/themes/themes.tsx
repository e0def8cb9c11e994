import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { PlanLink } from '../plans/PlanLink.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/themes.js';
import { countedIn } from './counted.js';
import { ThemeLink } from './ThemeLink.js';
import { ThemesDocument } from './theme.documents.js';

export const loader = ({ context }: Route.LoaderArgs) => ask(context, ThemesDocument, {});

export default function Themes({ loaderData: { plans } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('site.themes')} above={[]}>
      <p className="lead">{t('theme.lead')}</p>
      {plans
        .filter(({ themes }) => themes.length > 0)
        .map((plan) => (
          <Section key={plan.reference} id={plan.reference} title={<PlanLink plan={plan} />}>
            <ul className="tiles">
              {plan.themes.map((theme) => {
                const counted = countedIn(plan, theme.reference);
                return (
                  <li key={theme.reference} className="tile">
                    <h3>
                      <ThemeLink theme={theme} />
                    </h3>
                    {theme.rationale && (
                      <p className="muted">
                        <LocalText of={theme.rationale} />
                      </p>
                    )}
                    {counted && (
                      <p className="tile-figure">{t('count.proposal', { count: counted.total })}</p>
                    )}
                  </li>
                );
              })}
            </ul>
          </Section>
        ))}
    </Page>
  );
}
