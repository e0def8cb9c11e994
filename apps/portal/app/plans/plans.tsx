import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import type { Route } from './+types/plans.js';
import { PlanCard } from './PlanCard.js';
import { PlansDocument } from './plan.documents.js';

export const loader = ({ context }: Route.LoaderArgs) => ask(context, PlansDocument, {});

export default function Plans({ loaderData: { plans } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('home.plans')} above={[]}>
      <p className="lead">{t('plan.lead')}</p>
      <ul className="cards">
        {plans.map((plan) => (
          <PlanCard key={plan.reference} plan={plan} heading="h2" />
        ))}
      </ul>
    </Page>
  );
}
