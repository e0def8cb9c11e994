import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { PlanCard } from '../plans/PlanCard.js';
import type { Route } from './+types/home.js';
import { Example } from './Example.js';
import { HomeDocument } from './home.documents.js';

export const loader = ({ context }: Route.LoaderArgs) => ask(context, HomeDocument, {});

const ways = ['commitments', 'proposals', 'institutions', 'meetings'] as const;

export default function Home({ loaderData: { plans, fulfilled } }: Route.ComponentProps) {
  const { t } = useLanguage();
  const example = fulfilled.edges[0]?.node;
  return (
    <Page title={t('home.title')} hero={t('home.lead')}>
      <Section id="plans" title={t('home.plans')}>
        <ul className="cards">
          {plans.map((plan) => (
            <PlanCard key={plan.reference} plan={plan} heading="h3" />
          ))}
        </ul>
      </Section>
      {example && <Example proposal={example} />}
      <Section id="ways" title={t('home.ways')}>
        <ul className="ways">
          {ways.map((way) => (
            <li key={way}>
              <h3>
                <SectionLink to={way} />
              </h3>
              <p>{t(`home.${way}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
